package io.fluffywaffle.messaging.conversation.web;

import java.util.List;

import io.fluffywaffle.messaging.conversation.Cursor;
import io.fluffywaffle.messaging.conversation.ErrorWords;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.MessageView;
import io.fluffywaffle.messaging.conversation.Page;
import org.jspecify.annotations.Nullable;

/**
 * Part of a conversation.
 *
 * @param items oldest first
 * @param previous pass it as {@code before} to get older ones; null at the beginning
 */
record MessagePage(List<MessageView> items, @Nullable String previous) {

	static MessagePage of(Page<Message> page, ErrorWords words) {
		Cursor previous = page.next();
		return new MessagePage(
				page.items().reversed().stream().map((message) -> MessageView.of(message, words)).toList(),
				(previous != null) ? previous.text() : null);
	}

}
