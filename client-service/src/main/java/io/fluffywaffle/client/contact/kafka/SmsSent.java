package io.fluffywaffle.client.contact.kafka;

import java.time.Instant;
import java.util.UUID;

/** What is followed of a {@code sms.sent.v1} fact. */
record SmsSent(UUID accountId, String to, Instant acceptedAt) {
}
