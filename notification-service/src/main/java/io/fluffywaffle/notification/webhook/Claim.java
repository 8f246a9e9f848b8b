package io.fluffywaffle.notification.webhook;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The right to attempt one delivery, until the lease is over.
 *
 * @param token proves the right
 * @param attempt 1 for the first
 * @param giveUpAt when the last attempt is due
 * @param secrets those that the receiver may know; the newest first
 */
public record Claim(UUID token, UUID webhookId, String conversationKey, UUID deliveryId, UUID eventId, Origin origin,
		String payload, int attempt, Instant giveUpAt, String url, List<WebhookSecret> secrets) {
}
