package io.fluffywaffle.client.page.web;

import java.util.List;

import io.fluffywaffle.client.page.Supporter;
import io.fluffywaffle.client.page.SupporterCursor;
import io.fluffywaffle.client.page.SupporterPage;
import org.jspecify.annotations.Nullable;

/**
 * Supporters of a page, the newest first.
 *
 * @param next pass it as {@code after} to get more; null at the end
 */
record SupportersView(List<Supporter> items, @Nullable String next) {

	static SupportersView of(SupporterPage page) {
		return new SupportersView(page.items(), page.next().map(SupporterCursor::toString).orElse(null));
	}

}
