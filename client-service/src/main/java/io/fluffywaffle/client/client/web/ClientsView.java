package io.fluffywaffle.client.client.web;

import java.util.List;

import io.fluffywaffle.client.client.ClientCursor;
import io.fluffywaffle.client.client.ClientPage;
import org.jspecify.annotations.Nullable;

/**
 * One page of clients.
 *
 * @param next what to send as {@code after} for the next page; null at the end
 */
record ClientsView(List<ClientView> items, @Nullable String next) {

	static ClientsView of(ClientPage page) {
		return new ClientsView(page.clients().stream().map(ClientView::of).toList(),
				page.next().map(ClientCursor::toString).orElse(null));
	}

}
