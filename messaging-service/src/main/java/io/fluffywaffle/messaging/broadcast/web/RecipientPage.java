package io.fluffywaffle.messaging.broadcast.web;

import java.util.List;

import io.fluffywaffle.messaging.broadcast.RecipientList;
import io.fluffywaffle.messaging.broadcast.RecipientView;
import org.jspecify.annotations.Nullable;

/**
 * People of a broadcast.
 *
 * @param next pass it as {@code after} to get more; null at the end
 */
record RecipientPage(List<RecipientView> items, @Nullable String next) {

	static RecipientPage of(RecipientList.Page page) {
		Integer next = page.next();
		return new RecipientPage(page.items(), (next != null) ? next.toString() : null);
	}

}
