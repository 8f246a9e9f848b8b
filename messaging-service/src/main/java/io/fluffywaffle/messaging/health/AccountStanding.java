package io.fluffywaffle.messaging.health;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How an account is, in short.
 *
 * @param severity that of its worst incident
 */
public record AccountStanding(UUID accountId, Severity severity, List<Incident> incidents,
		@Nullable Instant lastReceivedAt) {
}
