package io.fluffywaffle.simulator.service;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A pool of senders; the numbers in it say so themselves.
 *
 * @param useInboundWebhookOnNumber whether texts go where each number says and not where
 * the service does
 * @param optOutHandling {@code off} when STOP and HELP are the application's business
 */
public record MessagingService(String sid, String accountSid, String friendlyName, @Nullable String inboundRequestUrl,
		@Nullable String fallbackUrl, boolean useInboundWebhookOnNumber, @Nullable String optOutHandling,
		Instant createdAt, Instant updatedAt) {

	/** A service that nobody set up: only its numbers name it. */
	static MessagingService implied(String sid, String accountSid) {
		return new MessagingService(sid, accountSid, "Service " + sid.substring(sid.length() - 4), null, null, true,
				null, Instant.EPOCH, Instant.EPOCH);
	}

	MessagingService changed(ServiceSettings settings, Instant now) {
		return new MessagingService(this.sid, or(settings.accountSid(), this.accountSid),
				or(settings.friendlyName(), this.friendlyName),
				(settings.inboundRequestUrl() != null) ? settings.inboundRequestUrl() : this.inboundRequestUrl,
				(settings.fallbackUrl() != null) ? settings.fallbackUrl() : this.fallbackUrl,
				(settings.useInboundWebhookOnNumber() != null) ? settings.useInboundWebhookOnNumber()
						: this.useInboundWebhookOnNumber,
				(settings.optOutHandling() != null) ? settings.optOutHandling() : this.optOutHandling,
				this.createdAt.equals(Instant.EPOCH) ? now : this.createdAt, now);
	}

	private static String or(@Nullable String given, String otherwise) {
		return (given != null) ? given : otherwise;
	}

}
