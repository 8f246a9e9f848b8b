package io.fluffywaffle.messaging.reply;

import java.time.Instant;
import java.util.UUID;

/**
 * A text that has just been stored.
 *
 * @param from the person's number, or whatever the network gave
 * @param to ours
 * @param stranger whether the account neither knew the number nor had a conversation with
 * it before
 */
public record IncomingText(UUID messageId, UUID conversationId, String from, String to, String body, Instant receivedAt,
		boolean stranger) {
}
