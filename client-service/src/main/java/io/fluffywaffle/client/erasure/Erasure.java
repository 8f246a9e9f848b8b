package io.fluffywaffle.client.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How far some people are erased.
 *
 * @param byId the member who asked for it; null for the people themselves
 * @param confirmed the services that have nothing left of them
 */
public record Erasure(UUID id, Instant requestedAt, @Nullable UUID byId, @Nullable String byName,
		List<String> confirmed, @Nullable Instant doneAt) {
}
