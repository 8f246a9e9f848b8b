package io.fluffywaffle.notification.outgoing;

/** No receiver may have this address; the message says why, in words for who wrote it. */
public final class UnusableUrl extends RuntimeException {

	UnusableUrl(String reason) {
		super(reason);
	}

	/** What is wrong with it. */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
