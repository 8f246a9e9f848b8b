package io.fluffywaffle.account.erasure.kafka;

import java.util.UUID;

/** What is read of an {@code erasure.<service>.v1} fact. */
record AccountErased(UUID accountId, String service) {
}
