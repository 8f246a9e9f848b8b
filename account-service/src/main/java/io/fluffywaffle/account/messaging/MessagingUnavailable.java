package io.fluffywaffle.account.messaging;

/**
 * messaging-service was not reached, gave no answer or failed.
 */
public final class MessagingUnavailable extends RuntimeException {

	private final boolean asked;

	public MessagingUnavailable(boolean asked, Throwable cause) {
		super(cause.toString(), cause);
		this.asked = asked;
	}

	/** Whether it may have done what it was asked for. */
	public boolean asked() {
		return this.asked;
	}

}
