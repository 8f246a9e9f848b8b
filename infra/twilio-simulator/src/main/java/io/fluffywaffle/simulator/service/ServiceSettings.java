package io.fluffywaffle.simulator.service;

import org.jspecify.annotations.Nullable;

/** How a Messaging Service is set up; what is left out stays as it is. */
public record ServiceSettings(@Nullable String accountSid, @Nullable String friendlyName,
		@Nullable String inboundRequestUrl, @Nullable String fallbackUrl, @Nullable Boolean useInboundWebhookOnNumber,
		@Nullable String optOutHandling) {

	public static ServiceSettings callingTo(String inboundRequestUrl) {
		return new ServiceSettings(null, null, inboundRequestUrl, null, false, null);
	}

	public static ServiceSettings handlingOptOuts(String optOutHandling) {
		return new ServiceSettings(null, null, null, null, null, optOutHandling);
	}

}
