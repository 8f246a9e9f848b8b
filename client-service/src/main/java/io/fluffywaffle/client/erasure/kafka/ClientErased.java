package io.fluffywaffle.client.erasure.kafka;

import java.util.UUID;

/** What is followed of the facts {@code client-erasure.<service>.v1}. */
record ClientErased(UUID erasureId, UUID accountId, String service) {
}
