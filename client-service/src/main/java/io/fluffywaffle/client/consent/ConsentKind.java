package io.fluffywaffle.client.consent;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an entry of the ledger says. */
public enum ConsentKind {

	/** The client agreed to be texted. */
	@JsonProperty("given")
	GIVEN,

	/** The client wants no text any more. */
	@JsonProperty("withdrawn")
	WITHDRAWN,

	/** The client accepted a version of the terms. */
	@JsonProperty("terms-accepted")
	TERMS_ACCEPTED,

	/** The client wants no broadcasts for now. */
	@JsonProperty("paused")
	PAUSED,

	/** The client takes broadcasts again. */
	@JsonProperty("resumed")
	RESUMED;

	/** Its name in tables and answers. */
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static ConsentKind of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
