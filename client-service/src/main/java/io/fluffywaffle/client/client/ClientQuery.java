package io.fluffywaffle.client.client;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for in an account.
 *
 * @param text part of a name or of a phone number; null for all
 * @param after where the page before ended; null for the first page
 */
public record ClientQuery(UUID accountId, @Nullable String text, @Nullable UUID groupId, @Nullable ClientCursor after,
		int limit) {
}
