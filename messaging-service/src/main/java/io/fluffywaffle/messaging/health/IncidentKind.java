package io.fluffywaffle.messaging.health;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be wrong with an account. */
public enum IncidentKind {

	/** The carrier does not let the account's credentials in: nothing can be sent. */
	CREDENTIALS_REFUSED,
	/** Texts that are due are not sent for minutes. */
	TEXTS_WAITING,
	/** A large part of the last hour's texts did not arrive. */
	MANY_FAILURES,
	/** Requests about the account's numbers came with a wrong signature. */
	WEBHOOK_REFUSED,
	/** The account has used up its segments of the day. */
	DAILY_STOP;

	/** The name in JSON and in the database. */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static IncidentKind of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
