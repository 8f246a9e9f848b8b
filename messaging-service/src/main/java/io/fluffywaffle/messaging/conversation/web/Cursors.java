package io.fluffywaffle.messaging.conversation.web;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.conversation.Cursor;
import org.jspecify.annotations.Nullable;

/** Reads the cursors that callers hand back. */
final class Cursors {

	private Cursors() {
	}

	static @Nullable Cursor parse(@Nullable String before) {
		return (before == null || before.isEmpty()) ? null
				: Cursor.of(before).orElseThrow(() -> Problem.invalid("before", "is no cursor of ours"));
	}

}
