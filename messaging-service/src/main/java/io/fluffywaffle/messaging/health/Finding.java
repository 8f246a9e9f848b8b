package io.fluffywaffle.messaging.health;

import java.util.UUID;

/** What a look at an account found to be wrong. */
record Finding(UUID accountId, IncidentKind kind, Severity severity, String words) {
}
