package io.fluffywaffle.messaging.account;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an account may text. */
public enum AccountStatus {

	ACTIVE,
	/** Sends nothing; its texts still arrive, and it may come back. */
	DELETED;

	/** The name in JSON and in the database. */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The status of a {@link #text() name}. */
	static AccountStatus of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

}
