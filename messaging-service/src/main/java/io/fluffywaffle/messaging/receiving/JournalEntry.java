package io.fluffywaffle.messaging.receiving;

import java.time.Instant;
import java.util.UUID;

/**
 * A text as it is written into a journal.
 *
 * @param key keeps each sender's texts in order
 * @param payload the {@link SmsReceived} as JSON
 */
public record JournalEntry(String key, UUID eventId, UUID accountId, String payload, Instant receivedAt) {
}
