package io.fluffywaffle.client.merge;

import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What came from the client who was merged, to be given back.
 *
 * @param supporterIds their places among the supporters of pages; null in older merges
 * @param aliasIds those who had turned out to be that client before
 */
record Moved(Set<String> tags, Set<UUID> groupIds, Set<UUID> noteIds, Set<UUID> aliasIds,
		@Nullable Set<UUID> supporterIds) {
}
