package io.fluffywaffle.messaging.health;

import java.time.Instant;
import java.util.UUID;

/**
 * Something is wrong with an account and has not ended.
 *
 * @param words for the owners of the account
 */
public record Incident(UUID id, IncidentKind kind, Severity severity, Instant since, String words) {
}
