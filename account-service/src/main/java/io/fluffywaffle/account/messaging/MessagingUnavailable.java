package io.fluffywaffle.account.messaging;

import org.jspecify.annotations.Nullable;

/**
 * messaging-service was not reached, gave no answer or failed.
 */
public final class MessagingUnavailable extends RuntimeException {

	private final boolean asked;

	MessagingUnavailable(boolean asked, @Nullable Throwable cause) {
		super((cause != null) ? cause.toString() : "messaging-service knows nothing of it yet", cause);
		this.asked = asked;
	}

	/** Whether it may have done what it was asked for. */
	public boolean asked() {
		return this.asked;
	}

}
