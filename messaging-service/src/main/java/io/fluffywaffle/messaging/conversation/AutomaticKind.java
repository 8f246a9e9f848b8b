package io.fluffywaffle.messaging.conversation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a text answers that nobody wrote, or what it was asked for. */
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
	HELP,
	/** Proves a phone: a person waits for it and nobody else may read it. */
	CODE,
	/** Tells a person what they agreed to. */
	CONFIRMATION,
	/** Leads a person to their own page. */
	LINK;

	private static final Set<AutomaticKind> REQUESTED = EnumSet.of(CODE, CONFIRMATION, LINK);

	/**
	 * Whether another service asked for the text: it is sent in time or never, and what
	 * is shown of it need not be what it says.
	 */
	public boolean isRequested() {
		return REQUESTED.contains(this);
	}

	/** The name in the database. */
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The kind of a {@link #text() name}. */
	static AutomaticKind of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
