package io.fluffywaffle.messaging.conversation.web;

import java.util.List;

import io.fluffywaffle.messaging.conversation.Conversation;
import io.fluffywaffle.messaging.conversation.ConversationView;
import io.fluffywaffle.messaging.conversation.Cursor;
import io.fluffywaffle.messaging.conversation.Page;
import org.jspecify.annotations.Nullable;

/**
 * Part of the inbox.
 *
 * @param next pass it as {@code before} to get older ones; null at the end
 * @param sequence the account's change up to which the page is true: the live stream
 * starts after it
 */
record ConversationPage(List<ConversationView> items, @Nullable String next, long sequence) {

	static ConversationPage of(Page<Conversation> page, long sequence) {
		Cursor next = page.next();
		return new ConversationPage(page.items().stream().map(ConversationView::of).toList(),
				(next != null) ? next.text() : null, sequence);
	}

}
