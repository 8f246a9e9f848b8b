package io.fluffywaffle.notification.push;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A browser in which somebody wants to be told.
 *
 * @param endpoint where its push service takes messages for it
 * @param keys with which they are encrypted
 * @param device what the person calls it
 * @param serverKey our public key that it was made for
 * @param lastSuccessAt when its push service took the last one; null for never
 */
public record PushSubscription(UUID id, UUID userId, String endpoint, BrowserKeys keys, String device, String serverKey,
		Instant createdAt, @Nullable Instant lastSuccessAt) {
}
