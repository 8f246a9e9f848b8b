package io.fluffywaffle.notification.stream;

import java.util.Locale;

/** Why a stream came to its end. */
public enum Ending {

	/** The reader is no longer a member. */
	REVOKED,
	/** The reader did not keep up. */
	TOO_SLOW,
	/**
	 * The token was revoked: whoever is still signed in comes back with a fresh one.
	 */
	TOKEN_REVOKED,

	/** The token ran out: the browser comes back with a fresh one. */
	TOKEN_EXPIRED,
	/** What happened before could not be read. */
	PAST_UNAVAILABLE,
	/**
	 * This instance does not know everything yet, or not who is a member: soon it does.
	 */
	UNSETTLED,
	/** The browser went away. */
	READER_GONE,
	/** This instance stops. */
	STOPPING;

	/** The name as a metric has it. */
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
