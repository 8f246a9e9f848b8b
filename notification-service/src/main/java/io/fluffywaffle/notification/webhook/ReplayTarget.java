package io.fluffywaffle.notification.webhook;

import java.util.Set;
import java.util.UUID;

/** Whose facts are replayed, and which. */
public record ReplayTarget(UUID accountId, Set<EventType> events) {
}
