package io.fluffywaffle.notification.webhook;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why there is a delivery. */
public enum Origin {

	/** It happened. */
	@JsonProperty("fact")
	FACT("fact"),
	/** It happened before, and somebody wants everything from a time on again. */
	@JsonProperty("replay")
	REPLAY("replay"),
	/** Somebody wants this one again. */
	@JsonProperty("again")
	AGAIN("again"),
	/** Nothing happened: somebody tries the receiver. */
	@JsonProperty("test")
	TEST("test");

	private final String text;

	Origin(String text) {
		this.text = text;
	}

	static Origin of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

	/** Its name in headers, answers and tables. */
	public String text() {
		return this.text;
	}

}
