package io.fluffywaffle.client.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An entry as it is read. */
public record TimelineItem(UUID id, Instant at, String type, Actor actor, Map<String, Object> detail) {
}
