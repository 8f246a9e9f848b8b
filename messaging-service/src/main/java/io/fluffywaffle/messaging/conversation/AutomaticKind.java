package io.fluffywaffle.messaging.conversation;

import java.util.Locale;

/** What a text answers that nobody wrote. */
public enum AutomaticKind {

	/** A word that the account waits for. */
	KEYWORD,
	/** The first text of a stranger. */
	WELCOME,
	/** A text while nobody is there. */
	AFTER_HOURS,
	/** STOP: the one text that may follow it. */
	STOP,
	/** HELP. */
	HELP;

	/** The name in the database. */
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The kind of a {@link #text() name}. */
	static AutomaticKind of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
