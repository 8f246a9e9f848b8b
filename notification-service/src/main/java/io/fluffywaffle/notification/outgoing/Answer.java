package io.fluffywaffle.notification.outgoing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a receiver made of an attempt.
 *
 * @param status null when it did not answer
 * @param error what went wrong, in plain words; null when it took it
 * @param notBefore when it wants to be asked again; null when it did not say
 */
public record Answer(@Nullable Integer status, @Nullable String error, @Nullable Instant notBefore) {

	private static final int GONE = 410;

	/** The receiver has it. */
	public static Answer taken(int status) {
		return new Answer(status, null, null);
	}

	/** The receiver does not want it, or not now. */
	public static Answer refused(int status, String error, @Nullable Instant notBefore) {
		return new Answer(status, error, notBefore);
	}

	/** The receiver said nothing that could be understood. */
	public static Answer none(String error) {
		return new Answer(null, error, null);
	}

	/** Whether the receiver has it. */
	public boolean isTaken() {
		return this.error == null;
	}

	/** The receiver wants nothing more, ever. */
	public boolean isGone() {
		return this.status != null && this.status == GONE;
	}

}
