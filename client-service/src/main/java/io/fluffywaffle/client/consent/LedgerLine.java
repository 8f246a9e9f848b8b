package io.fluffywaffle.client.consent;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger with all that proves it.
 *
 * @param terms the version of the terms that was shown
 * @param page the action page it was said on
 * @param phone the number it was said with, where the client has several
 */
public record LedgerLine(UUID id, Instant at, ConsentKind kind, ConsentHow how, @Nullable String words,
		@Nullable ShownTerms terms, @Nullable Writer by, @Nullable String ip, @Nullable String messageSid,
		@Nullable UUID importId, @Nullable ConsentPage page, String phone) {

	/** A version of the terms. */
	public record ShownTerms(UUID id, int version, String language, String title, String text) {
	}

	/** The member who wrote it down or brought the file. */
	public record Writer(UUID id, @Nullable String name) {
	}

}
