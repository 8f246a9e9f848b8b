package io.fluffywaffle.account.number;

/** Nobody can tell whether a number was bought. */
public final class PurchaseUnclear extends RuntimeException {

	PurchaseUnclear(Throwable cause) {
		super(cause);
	}

}
