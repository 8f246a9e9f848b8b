package io.fluffywaffle.client.merge.web;

import java.util.List;

import io.fluffywaffle.client.client.web.ClientView;
import io.fluffywaffle.client.merge.Duplicate;
import io.fluffywaffle.client.merge.DuplicateCursor;
import io.fluffywaffle.client.merge.DuplicatePage;
import io.fluffywaffle.client.merge.DuplicateReason;
import org.jspecify.annotations.Nullable;

/**
 * Some clients who may be the same.
 *
 * @param next what to send as {@code after} to look on, also where nothing was found on
 * the way; null at the end
 */
record DuplicatesView(List<Pair> items, @Nullable String next) {

	/** Two who may be one. */
	record Pair(DuplicateReason reason, List<ClientView> clients) {

		static Pair of(Duplicate duplicate) {
			return new Pair(duplicate.reason(),
					List.of(ClientView.of(duplicate.one()), ClientView.of(duplicate.other())));
		}

	}

	static DuplicatesView of(DuplicatePage page) {
		return new DuplicatesView(page.items().stream().map(Pair::of).toList(),
				page.next().map(DuplicateCursor::toString).orElse(null));
	}

}
