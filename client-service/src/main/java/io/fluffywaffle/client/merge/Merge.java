package io.fluffywaffle.client.merge;

import java.time.Instant;
import java.util.UUID;

/** Somebody turned out to be another client. */
record Merge(UUID id, UUID survivorId, UUID mergedId, MergeState before, MergeState after, Moved moved, Instant at,
		boolean undone) {
}
