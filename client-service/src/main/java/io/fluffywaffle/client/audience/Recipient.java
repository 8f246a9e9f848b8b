package io.fluffywaffle.client.audience;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody a text is for, with what decides whether it may be sent and what it says.
 *
 * @param timeZone null means the account's
 * @param fields values of the account's own fields
 * @param consent {@code none}, {@code given} or {@code withdrawn}
 */
public record Recipient(UUID clientId, String phone, String name, @Nullable String language, @Nullable String timeZone,
		Map<String, String> fields, String consent, boolean blocked, boolean paused) {
}
