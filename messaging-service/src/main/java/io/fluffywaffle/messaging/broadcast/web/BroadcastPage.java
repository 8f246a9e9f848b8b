package io.fluffywaffle.messaging.broadcast.web;

import java.util.List;

import io.fluffywaffle.messaging.broadcast.BroadcastView;
import io.fluffywaffle.messaging.conversation.Cursor;
import io.fluffywaffle.messaging.conversation.Page;
import org.jspecify.annotations.Nullable;

/**
 * Broadcasts of an account, the newest first.
 *
 * @param next pass it as {@code before} to get older ones; null at the end
 */
record BroadcastPage(List<BroadcastView> items, @Nullable String next) {

	static BroadcastPage of(Page<BroadcastView> page) {
		Cursor next = page.next();
		return new BroadcastPage(page.items(), (next != null) ? next.text() : null);
	}

}
