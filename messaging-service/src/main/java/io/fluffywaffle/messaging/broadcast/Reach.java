package io.fluffywaffle.messaging.broadcast;

import java.util.List;
import java.util.UUID;

/**
 * Whom a text to many is for: all in these groups, all who support these action pages,
 * and these clients; each person once.
 */
public record Reach(List<UUID> groupIds, List<UUID> pageIds, List<UUID> clientIds) {

	/** Where the request says who they are. */
	String field() {
		return (this.groupIds.isEmpty() && !this.pageIds.isEmpty()) ? "pageIds" : "groupIds";
	}
}
