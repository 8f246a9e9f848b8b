package io.fluffywaffle.messaging.sending;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.messaging.account.AccountPolicies;
import io.fluffywaffle.messaging.activity.Activities;
import io.fluffywaffle.messaging.activity.ActivityType;
import io.fluffywaffle.messaging.activity.Change;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Author;
import io.fluffywaffle.messaging.conversation.AutomaticKind;
import io.fluffywaffle.messaging.conversation.Conversation;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Direction;
import io.fluffywaffle.messaging.conversation.ErrorWords;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.MessageView;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.segment.Segments;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts texts into the queue and tells everybody. */
@Component
public class OutgoingTexts {

	private final AccountPolicies policies;

	private final Answers answers;

	private final AccountSequence sequence;

	private final Messages messages;

	private final Conversations conversations;

	private final Activities activities;

	private final ErrorWords words;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	OutgoingTexts(AccountPolicies policies, Answers answers, AccountSequence sequence, Messages messages,
			Conversations conversations, Activities activities, ErrorWords words, ApplicationEventPublisher events,
			Clock clock) {
		this.policies = policies;
		this.answers = answers;
		this.sequence = sequence;
		this.messages = messages;
		this.conversations = conversations;
		this.activities = activities;
		this.words = words;
		this.events = events;
		this.clock = clock;
	}

	/** Queues a text that passed the gates, in the caller's transaction. */
	@Transactional(propagation = Propagation.MANDATORY)
	public MessageView queue(Conversation conversation, String body, Author author) {
		return queue(conversation, body, author, null, null);
	}

	/** Queues the repetition of a message, like any other text. */
	@Transactional(propagation = Propagation.MANDATORY)
	public MessageView repeat(Conversation conversation, String body, Author author, UUID resendOf) {
		return queue(conversation, body, author, resendOf, null);
	}

	/** Queues a text that nobody wrote, like any other text. */
	@Transactional(propagation = Propagation.MANDATORY)
	public MessageView queueAutomatic(Conversation conversation, String body, AutomaticKind kind) {
		return queue(conversation, body, null, null, kind);
	}

	private MessageView queue(Conversation conversation, String body, @Nullable Author author, @Nullable UUID resendOf,
			@Nullable AutomaticKind automatic) {
		UUID accountId = conversation.accountId();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		long next = this.sequence.next(accountId);
		Message message = new Message(Ids.next(), accountId, conversation.id(), Direction.OUTBOUND,
				conversation.number(), conversation.client().phone(), body, Segments.of(body).count(),
				DeliveryStatus.READY, author, now, next, now, 0, null, null, null, resendOf, automatic, null);
		this.messages.insert(message);
		if (this.policies.of(accountId).settings().keepsBack()) {
			this.answers.makeWayIn(conversation);
		}
		this.conversations.messageAdded(message);
		this.activities.recordAll(accountId,
				List.of(new Change(next, ActivityType.MESSAGE_QUEUED, conversation.id(), message.id())));
		this.events.publishEvent(new MessageQueued(message.id()));
		return MessageView.of(message, this.words);
	}

}
