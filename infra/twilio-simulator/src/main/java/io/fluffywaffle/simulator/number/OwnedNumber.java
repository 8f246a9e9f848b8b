package io.fluffywaffle.simulator.number;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A phone number that belongs to an account, and the webhook its texts go to.
 *
 * @param optOutHandling {@code off} when STOP and HELP are the application's business
 */
public record OwnedNumber(String sid, String number, String accountSid, String label, @Nullable String smsUrl,
		@Nullable String smsFallbackUrl, @Nullable String messagingServiceSid, @Nullable String optOutHandling,
		Instant createdAt, Instant updatedAt) {

}
