package io.fluffywaffle.client.client;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in an account.
 *
 * @param after where the page before ended; null for the first page
 */
public record ClientQuery(UUID accountId, ClientFilter filter, @Nullable ClientCursor after, int limit) {
}
