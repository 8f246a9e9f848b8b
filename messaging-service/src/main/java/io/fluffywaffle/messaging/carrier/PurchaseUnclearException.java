package io.fluffywaffle.messaging.carrier;

/** Nobody can tell whether a number was bought. */
public final class PurchaseUnclearException extends RuntimeException {

	private final boolean answered;

	public PurchaseUnclearException(boolean answered, Throwable cause) {
		super(cause.toString(), cause);
		this.answered = answered;
	}

	/** Whether the carrier said something, if nothing that helps. */
	public boolean answered() {
		return this.answered;
	}

}
