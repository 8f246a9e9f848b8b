package io.fluffywaffle.notification.stream;

/** What happened before cannot be read now; later it can. */
public class PastUnavailableException extends RuntimeException {

	/** Says why. */
	public PastUnavailableException(Throwable cause) {
		super(cause);
	}

}
