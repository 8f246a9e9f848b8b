package io.fluffywaffle.messaging.delivery;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A status callback of the carrier.
 *
 * @param messageId ours, from the URL that we gave with the text
 * @param attempt the claim that handed the text over, from the same URL
 * @param status the carrier's word
 * @param parameters everything it said, as it came
 */
public record DeliveryReport(UUID messageId, int attempt, String providerSid, String status,
		@Nullable Integer errorCode, String parameters) {
}
