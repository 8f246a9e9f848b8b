package io.fluffywaffle.messaging.sending;

import java.time.Duration;

import io.fluffywaffle.messaging.conversation.Message;

/**
 * The right to hand a message over once.
 *
 * @param message as it was claimed
 * @param endsAtNanos when the lease is over, in terms of {@link System#nanoTime()}
 */
record Claim(Message message, long endsAtNanos) {

	/** Whether something that takes so long is over before the lease is. */
	boolean holdsFor(Duration duration) {
		return this.endsAtNanos - System.nanoTime() > duration.toNanos();
	}

}
