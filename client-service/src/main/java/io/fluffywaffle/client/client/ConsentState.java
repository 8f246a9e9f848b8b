package io.fluffywaffle.client.client;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a client wants texts, as the ledger last said. */
public enum ConsentState {

	/** Never said. */
	@JsonProperty("none")
	NONE,

	/** Agreed. */
	@JsonProperty("given")
	GIVEN,

	/** Wants none any more. */
	@JsonProperty("withdrawn")
	WITHDRAWN;

	/** Its name in events, tables and requests. */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The state that has this name. */
	public static ConsentState of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

}
