package io.fluffywaffle.simulator.message;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Where a message stands; {@code sentAt} is absent until the carrier has it. */
public record Progress(Status status, @Nullable Integer errorCode, Instant updatedAt, @Nullable Instant sentAt) {

	public static Progress at(Status status, Instant now) {
		return new Progress(status, null, now, (status == Status.RECEIVED) ? now : null);
	}

	Progress to(Status next, @Nullable Integer code, Instant now) {
		return new Progress(next, code, now, (next == Status.SENT) ? now : this.sentAt);
	}

}
