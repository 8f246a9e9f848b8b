package io.fluffywaffle.messaging.conversation;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.messaging.conversation.Conversation.Assignee;
import io.fluffywaffle.messaging.conversation.Conversation.Client;
import io.fluffywaffle.messaging.conversation.Conversation.LastMessage;
import org.jspecify.annotations.Nullable;

/**
 * A conversation as members of the account see it, over REST and live.
 *
 * @param listed whether it is in the inbox
 */
public record ConversationView(UUID id, Client client, String number, @Nullable LastMessage lastMessage, int unread,
		@Nullable Instant optedOutAt, long sequence, Instant updatedAt, @Nullable Assignee assignedTo, boolean listed) {

	/** Shows a conversation. */
	public static ConversationView of(Conversation conversation) {
		return new ConversationView(conversation.id(), conversation.client(), conversation.number(),
				conversation.lastMessage(), conversation.unread(), conversation.optedOutAt(), conversation.sequence(),
				conversation.updatedAt(), conversation.assignedTo(), conversation.listed());
	}

}
