package io.fluffywaffle.client.smsword;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** What is followed of a {@code messaging.opt-out.v1} fact. */
public record OptOutChanged(UUID accountId, String phone, boolean optedOut, String source, @Nullable String providerSid,
		Instant at) {
}
