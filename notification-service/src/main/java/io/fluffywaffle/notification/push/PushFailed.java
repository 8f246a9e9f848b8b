package io.fluffywaffle.notification.push;

/** A device was not reached; the message says why, in words for its owner. */
public final class PushFailed extends RuntimeException {

	private final boolean gone;

	PushFailed(boolean gone, String reason) {
		super(reason);
		this.gone = gone;
	}

	/** Whether there is no such device any more: it was removed. */
	public boolean isGone() {
		return this.gone;
	}

	/** What went wrong. */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
