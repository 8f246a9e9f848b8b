package io.fluffywaffle.client.merge;

import io.fluffywaffle.client.client.GroupedClient;

/** Two clients who may be one person. */
public record Duplicate(DuplicateReason reason, GroupedClient one, GroupedClient other) {
}
