package io.fluffywaffle.client.contact.kafka;

import java.time.Instant;
import java.util.UUID;

/** What is followed of a {@code sms.received.v1} fact. */
record SmsReceived(UUID accountId, String from, Instant receivedAt) {
}
