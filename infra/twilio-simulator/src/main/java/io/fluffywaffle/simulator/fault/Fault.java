package io.fluffywaffle.simulator.fault;

import java.time.Duration;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A fault that waits for its messages: those to {@code to} (a number, or its beginning
 * and {@code *}; all when absent), {@code times} times (until cleared when absent).
 */
public record Fault(FaultKind kind, @Nullable String to, @Nullable Integer times, @Nullable Long delayMs,
		@Nullable Integer code) {

	public static Fault of(FaultKind kind) {
		return new Fault(kind, null, null, null, null);
	}

	public Fault to(String number) {
		return new Fault(this.kind, number, this.times, this.delayMs, this.code);
	}

	public Fault times(int count) {
		return new Fault(this.kind, this.to, count, this.delayMs, this.code);
	}

	public Fault delayed(Duration delay) {
		return new Fault(this.kind, this.to, this.times, delay.toMillis(), this.code);
	}

	public Fault code(int twilioCode) {
		return new Fault(this.kind, this.to, this.times, this.delayMs, twilioCode);
	}

	/** Five seconds when the fault does not say. */
	public Duration delay() {
		return Duration.ofMillis(Objects.requireNonNullElse(this.delayMs, 5_000L));
	}

	boolean concerns(String number) {
		if (this.to == null) {
			return true;
		}
		return this.to.endsWith("*") ? number.startsWith(this.to.substring(0, this.to.length() - 1))
				: number.equals(this.to);
	}

}
