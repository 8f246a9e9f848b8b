package io.fluffywaffle.messaging.delivery;

import java.util.UUID;

import io.fluffywaffle.messaging.activity.Activities;
import io.fluffywaffle.messaging.activity.ActivityType;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.Message;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells everybody that a message is in another state than before. */
@Component
public class StatusChanges {

	private final Conversations conversations;

	private final Activities activities;

	StatusChanges(Conversations conversations, Activities activities) {
		this.conversations = conversations;
		this.activities = activities;
	}

	/**
	 * Tells of a message that the caller has just changed, in the caller's transaction.
	 * @param changed as it is now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tell(Message changed) {
		UUID conversationId = changed.conversationId();
		this.conversations.statusChanged(changed.accountId(), conversationId, changed.id(), changed.status());
		this.activities.record(changed.accountId(), ActivityType.MESSAGE_STATUS, conversationId, changed.id());
	}

}
