package io.fluffywaffle.messaging.conversation;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why a text that was due has not left yet. */
public enum WaitsFor {

	/** The person sleeps. */
	QUIET_HOURS,
	/** The person has had enough texts for a while. */
	FREQUENCY_CAP,
	/** The account has sent what it wants to pay for in a day. */
	DAILY_STOP,
	/** Its number sends no faster: it leaves as soon as its turn comes. */
	PACE;

	/** The name in JSON and in the database. */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The reason of a {@link #text() name}. */
	static WaitsFor of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
