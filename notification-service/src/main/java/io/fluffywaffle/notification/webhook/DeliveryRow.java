package io.fluffywaffle.notification.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import org.jspecify.annotations.Nullable;

/** A delivery as it is written first. */
record DeliveryRow(UUID id, UUID webhookId, String conversationKey, UUID eventId, String event, Origin origin,
		@Nullable UUID replayId, Instant occurredAt, String payload, boolean held, Instant createdAt,
		Instant giveUpAt) {

	/** How long a receiver has to take something. */
	static final Duration PATIENCE = Duration.ofDays(2);

	static DeliveryRow of(UUID webhookId, Fact fact, String payload, Instant now) {
		return new DeliveryRow(Ids.next(), webhookId, fact.conversationKey(), fact.id(), fact.type().text(),
				Origin.FACT, null, fact.occurredAt(), payload, false, now, now.plus(PATIENCE));
	}

	static DeliveryRow replayed(Replay replay, Fact fact, String payload, Instant now) {
		return new DeliveryRow(Ids.next(), replay.webhookId(), fact.conversationKey(), fact.id(), fact.type().text(),
				Origin.REPLAY, replay.id(), fact.occurredAt(), payload, true, now, now.plus(PATIENCE));
	}

	static DeliveryRow test(UUID id, UUID webhookId, String payload, Instant now) {
		return new DeliveryRow(id, webhookId, "test", id, "webhook.test", Origin.TEST, null, now, payload, false, now,
				now);
	}

}
