package io.fluffywaffle.messaging.sending;

import java.util.UUID;

/** A message waits to be sent; published in the transaction that queued it. */
public record MessageQueued(UUID messageId) {
}
