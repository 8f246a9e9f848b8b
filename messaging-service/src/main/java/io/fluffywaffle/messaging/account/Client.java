package io.fluffywaffle.messaging.account;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody an account knows, as client-service last told of them.
 *
 * @param phone E.164
 * @param blocked must not be texted, and raises no unread count
 * @param timeZone IANA name, if known
 */
public record Client(UUID id, UUID accountId, String phone, String name, boolean blocked, @Nullable String timeZone,
		long version) {
}
