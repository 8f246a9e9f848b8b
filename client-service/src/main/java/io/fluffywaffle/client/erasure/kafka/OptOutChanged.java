package io.fluffywaffle.client.erasure.kafka;

import java.time.Instant;
import java.util.UUID;

/** What is followed of a {@code messaging.opt-out.v1} fact. */
record OptOutChanged(UUID accountId, String phone, boolean optedOut, Instant at) {
}
