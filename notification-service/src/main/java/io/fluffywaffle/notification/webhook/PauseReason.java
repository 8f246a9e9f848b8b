package io.fluffywaffle.notification.webhook;

import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a webhook is told nothing. */
public enum PauseReason {

	/** Somebody wanted it so. */
	@JsonProperty("by-hand")
	BY_HAND("by-hand"),
	/** The receiver answered 410: it wants nothing more. */
	@JsonProperty("gone")
	GONE("gone"),
	/** Nothing got through for days. */
	@JsonProperty("failing")
	FAILING("failing");

	private final String text;

	PauseReason(String text) {
		this.text = text;
	}

	static PauseReason of(String text) {
		return Stream.of(values()).filter((reason) -> reason.text.equals(text)).findFirst().orElseThrow();
	}

	/** Its name in answers and tables. */
	public String text() {
		return this.text;
	}

}
