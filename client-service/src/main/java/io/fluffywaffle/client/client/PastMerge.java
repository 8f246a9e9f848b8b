package io.fluffywaffle.client.client;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who turned out to be another client.
 *
 * @param undoableUntil until when they can be taken apart again
 */
public record PastMerge(UUID mergeId, String name, String phone, Instant at, Instant undoableUntil) {
}
