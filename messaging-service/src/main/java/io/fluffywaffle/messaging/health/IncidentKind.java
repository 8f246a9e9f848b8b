package io.fluffywaffle.messaging.health;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What can be wrong with an account. */
public enum IncidentKind {

	/** The carrier does not let the account's credentials in: nothing can be sent. */
	CREDENTIALS_REFUSED("Twilio refuses the account's credentials"),
	/** Texts that are due are not sent for minutes. */
	TEXTS_WAITING("Texts wait longer than usual"),
	/** A large part of the last hour's texts did not arrive. */
	MANY_FAILURES("Many texts do not arrive"),
	/** Requests about the account's numbers came with a wrong signature. */
	WEBHOOK_REFUSED("Requests come with a wrong signature"),
	/** The account has used up its segments of the day. */
	DAILY_STOP("Today's segments are used up");

	private final String title;

	IncidentKind(String title) {
		this.title = title;
	}

	/** What is wrong, in a few words. */
	public String title() {
		return this.title;
	}

	/** The name in JSON and in the database. */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static IncidentKind of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
