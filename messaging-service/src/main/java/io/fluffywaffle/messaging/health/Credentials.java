package io.fluffywaffle.messaging.health;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whether the carrier lets an account's credentials in.
 *
 * @param state {@code ok}, {@code refused}, or {@code unknown} before they were used
 * @param at since when
 * @param words the carrier's own, when it refuses them
 */
public record Credentials(String state, @Nullable Instant at, @Nullable String words) {

	/** What is known of credentials that were never used. */
	static final Credentials UNKNOWN = new Credentials("unknown", null, null);

	static Credentials of(boolean accepted, Instant at, @Nullable String words) {
		return new Credentials(accepted ? "ok" : "refused", at, words);
	}

}
