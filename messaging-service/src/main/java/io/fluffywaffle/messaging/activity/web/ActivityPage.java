package io.fluffywaffle.messaging.activity.web;

import java.util.List;

import io.fluffywaffle.messaging.activity.Activity;
import io.fluffywaffle.messaging.activity.ActivityLog;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.util.RawValue;

/**
 * Changes that a browser missed.
 *
 * @param sequence up to which nothing is missing in this answer: the {@code after} of the
 * next question
 */
record ActivityPage(@ArraySchema(schema = @Schema(implementation = Activity.class)) List<RawValue> items,
		long sequence) {

	static ActivityPage of(List<ActivityLog.Entry> entries, int limit, long current) {
		List<RawValue> items = entries.stream().map((entry) -> new RawValue(entry.json())).toList();
		return new ActivityPage(items, (entries.size() == limit) ? entries.getLast().sequence() : current);
	}

}
