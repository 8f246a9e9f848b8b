package io.fluffywaffle.client.note;

import java.time.Instant;
import java.util.UUID;

/** What a member wrote about a client. */
public record Note(UUID id, String text, UUID authorId, String authorName, Instant at) {
}
