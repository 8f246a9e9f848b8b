package io.fluffywaffle.client.timeline.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.timeline.TimelineItem;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a client, the latest first.
 *
 * @param next what to send as {@code before} for the next page; null at the end
 */
record TimelineView(List<Entry> items, @Nullable String next) {

	/** One thing that happened. */
	record Entry(UUID id, Instant at, String type, Who actor, Map<String, Object> detail) {

		static Entry of(TimelineItem item) {
			return new Entry(item.id(), item.at(), item.type(),
					new Who(item.actor().kind().text(), item.actor().id(), item.actor().name()), item.detail());
		}

	}

	/** Who did it. */
	record Who(String kind, @Nullable UUID id, @Nullable String name) {
	}

}
