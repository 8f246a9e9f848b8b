package io.fluffywaffle.messaging.optout;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How we know that somebody does not want to be texted. */
public enum OptOutSource {

	/** They texted STOP or START. */
	KEYWORD,
	/** The carrier refused a text for it. */
	CARRIER,
	/** A member of the account said so. */
	MEMBER;

	/** The name in JSON and in the database. */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

}
