package io.fluffywaffle.notification.webhook;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Something to be told to one webhook, or told already.
 *
 * @param eventId the {@code webhook-id} that its receiver hears
 * @param lastError why the last attempt failed, in plain words
 */
public record Delivery(UUID id, UUID eventId, String event, Origin origin, String conversationKey, DeliveryState state,
		int attempts, @Nullable Instant nextAttemptAt, @Nullable Integer lastStatus, @Nullable String lastError,
		Instant createdAt, @Nullable Instant deliveredAt) {
}
