package io.fluffywaffle.account.number;

/** Nobody can tell whether a number was bought. */
public final class PurchaseUnclear extends RuntimeException {

	// without the cause: it has an answer of its own, which would win over ours
	PurchaseUnclear(String reason) {
		super(reason);
	}

}
