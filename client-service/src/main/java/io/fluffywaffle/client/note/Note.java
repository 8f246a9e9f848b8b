package io.fluffywaffle.client.note;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a member wrote about a client.
 *
 * @param mentions the members whom it names
 */
public record Note(UUID id, String text, UUID authorId, String authorName, List<UUID> mentions, Instant at) {
}
