package io.fluffywaffle.client.join.kafka;

import java.time.Instant;
import java.util.UUID;

/** What is followed of a {@code messaging.welcome.v1} fact. */
record LinkMinted(UUID accountId, String phone, String tokenHash, Instant at) {
}
