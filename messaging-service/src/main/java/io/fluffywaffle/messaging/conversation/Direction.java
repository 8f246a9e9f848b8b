package io.fluffywaffle.messaging.conversation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Which way a message goes, seen from the account. */
public enum Direction {

	INBOUND, OUTBOUND;

	/** The name in JSON and in the database. */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The direction of a {@link #text() name}. */
	public static Direction of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

}
