package io.fluffywaffle.messaging.health;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How bad something is, the worst last. */
public enum Severity {

	/** All is well. */
	OK,
	/** Somebody should look at it today. */
	WARNING,
	/** Texts do not get through. */
	CRITICAL;

	/** The name in JSON and in the database. */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	static Severity of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

}
