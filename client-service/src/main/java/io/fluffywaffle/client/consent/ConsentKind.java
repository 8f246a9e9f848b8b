package io.fluffywaffle.client.consent;

/** What an entry of the ledger says. */
public enum ConsentKind {

	/** The client agreed to be texted. */
	GIVEN,

	/** The client wants no text any more. */
	WITHDRAWN,

	/** The client accepted a version of the terms. */
	TERMS_ACCEPTED,

	/** The client wants no broadcasts for now. */
	PAUSED,

	/** The client takes broadcasts again. */
	RESUMED

}
