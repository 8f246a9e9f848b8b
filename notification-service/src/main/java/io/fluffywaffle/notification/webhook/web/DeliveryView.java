package io.fluffywaffle.notification.webhook.web;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.notification.webhook.Delivery;
import io.fluffywaffle.notification.webhook.DeliveryState;
import io.fluffywaffle.notification.webhook.Origin;
import org.jspecify.annotations.Nullable;

/**
 * A delivery.
 *
 * @param eventId the {@code webhook-id} that the receiver hears
 */
record DeliveryView(UUID id, UUID eventId, String event, Origin origin, String conversationKey, DeliveryState state,
		int attempts, @Nullable Instant nextAttemptAt, @Nullable Integer lastStatus, @Nullable String lastError,
		Instant createdAt, @Nullable Instant deliveredAt) {

	static DeliveryView of(Delivery delivery) {
		return new DeliveryView(delivery.id(), delivery.eventId(), delivery.event(), delivery.origin(),
				delivery.conversationKey(), delivery.state(), delivery.attempts(), delivery.nextAttemptAt(),
				delivery.lastStatus(), delivery.lastError(), delivery.createdAt(), delivery.deliveredAt());
	}

}
