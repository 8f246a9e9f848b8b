package io.fluffywaffle.messaging.account;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a client said about being texted, as far as the ledger knows. */
public enum ClientConsent {

	/** Nothing yet: answers are sent, broadcasts are not. */
	NONE,
	/** They want texts. */
	GIVEN,
	/** They took it back: they are not texted. */
	WITHDRAWN;

	/** The name in JSON and in the database. */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The state of a {@link #text() name}. */
	public static ClientConsent of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

}
