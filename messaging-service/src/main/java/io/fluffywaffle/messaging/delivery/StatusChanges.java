package io.fluffywaffle.messaging.delivery;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.fluffywaffle.messaging.activity.Activities;
import io.fluffywaffle.messaging.activity.ActivityType;
import io.fluffywaffle.messaging.activity.Change;
import io.fluffywaffle.messaging.conversation.AccountSequence;
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

	private final AccountSequence sequence;

	StatusChanges(Conversations conversations, Activities activities, AccountSequence sequence) {
		this.conversations = conversations;
		this.activities = activities;
		this.sequence = sequence;
	}

	/**
	 * Tells of messages of one account that the caller has just changed, in the caller's
	 * transaction.
	 * @param changed as they are now
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void tellAll(UUID accountId, List<Message> changed) {
		if (changed.isEmpty()) {
			return;
		}
		this.conversations.statusesChanged(changed);
		long before = this.sequence.take(accountId, changed.size()) - changed.size();
		this.activities.recordAll(accountId,
				IntStream.range(0, changed.size())
					.mapToObj((i) -> new Change(before + 1 + i, ActivityType.MESSAGE_STATUS,
							changed.get(i).conversationId(), changed.get(i).id()))
					.toList());
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
