package io.fluffywaffle.client.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * One thing that happened to a client.
 *
 * @param type for example {@code group.joined}
 * @param detail what is needed to say it in a sentence, as JSON
 */
public record TimelineEntry(UUID accountId, UUID clientId, String type, Actor actor, Map<String, Object> detail,
		Instant at) {
}
