package io.fluffywaffle.notification.notice.text;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How a conversation stands after something happened in it.
 *
 * @param clientId null for a stranger
 * @param name null for a stranger
 * @param phone E.164
 * @param unread how many texts nobody has read
 * @param sequence the account's number of what happened
 */
public record Texted(UUID accountId, UUID conversationId, @Nullable UUID clientId, @Nullable String name, String phone,
		int unread, long sequence, Instant at) {
}
