package io.fluffywaffle.notification.mail;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A mail to somebody, of which only what it is about is known: it is written when it
 * leaves.
 *
 * @param accountId null when it is about no single account
 * @param writer the {@link MailWriter#name()} of who writes it
 * @param subjectId what it is about; null where that follows from the rest
 * @param dedupeKey the same when it is ordered again: a person gets each once
 */
public record OutgoingMail(UUID userId, @Nullable UUID accountId, String writer, @Nullable UUID subjectId,
		String dedupeKey) {
}
