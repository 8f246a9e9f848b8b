package io.fluffywaffle.messaging.broadcast;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who gets a broadcast, and what became of it.
 *
 * @param conversationId the thread with the text, once it is there
 */
public record RecipientView(UUID clientId, String name, String phone, RecipientState state,
		@Nullable UUID conversationId, @Nullable String errorWords) {
}
