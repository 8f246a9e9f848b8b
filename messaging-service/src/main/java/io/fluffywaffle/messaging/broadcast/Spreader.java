package io.fluffywaffle.messaging.broadcast;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.messaging.account.AccountPolicies;
import io.fluffywaffle.messaging.activity.Activities;
import io.fluffywaffle.messaging.activity.ActivityType;
import io.fluffywaffle.messaging.activity.Change;
import io.fluffywaffle.messaging.broadcast.Recipients.Waiting;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Direction;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.segment.Segments;
import io.fluffywaffle.messaging.sending.MessageQueued;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts the texts of broadcasts into the queue, a few in a transaction: the account is
 * locked no longer than that, and its replies overtake what waits. Recipients and their
 * messages change together, under that lock, so a kill leaves neither half, and it does
 * not matter how many instances do this at once.
 */
@Component
class Spreader {

	private final JdbcClient jdbc;

	private final Broadcasts broadcasts;

	private final Recipients recipients;

	private final AccountSequence sequence;

	private final AccountPolicies policies;

	private final Conversations conversations;

	private final Messages messages;

	private final Activities activities;

	private final ApplicationEventPublisher events;

	private final BroadcastProperties properties;

	private final Clock clock;

	Spreader(JdbcClient jdbc, Broadcasts broadcasts, Recipients recipients, AccountSequence sequence,
			AccountPolicies policies, Conversations conversations, Messages messages, Activities activities,
			ApplicationEventPublisher events, BroadcastProperties properties, Clock clock) {
		this.jdbc = jdbc;
		this.broadcasts = broadcasts;
		this.recipients = recipients;
		this.sequence = sequence;
		this.policies = policies;
		this.conversations = conversations;
		this.messages = messages;
		this.activities = activities;
		this.events = events;
		this.properties = properties;
		this.clock = clock;
	}

	/** Whether the account has as many texts to many in its queue as it should. */
	boolean isFull(UUID accountId) {
		return this.jdbc.sql("""
				select count(*) from (select 1 from message
				    where account_id = ? and status = 'ready' and priority = 1 and due_at <= now() limit ?) waiting""")
			.params(accountId, this.properties.ahead())
			.query(Integer.class)
			.single() >= this.properties.ahead();
	}

	/**
	 * Queues some.
	 * @return whether there were any
	 */
	@Transactional
	public boolean spreadSome(Broadcast broadcast) {
		UUID accountId = broadcast.accountId();
		this.sequence.lock(List.of(accountId));
		if (!this.policies.of(accountId).active()) {
			// confirmed at the moment in which it was deleted
			this.broadcasts.move(broadcast.id(), BroadcastState.STOPPED, BroadcastState.SENDING);
		}
		boolean sending = this.broadcasts.find(accountId, broadcast.id())
			.filter((now) -> now.state() == BroadcastState.SENDING)
			.isPresent();
		List<Waiting> next = sending ? this.recipients.waiting(broadcast.id(), this.properties.atOnce()) : List.of();
		if (next.isEmpty()) {
			return false;
		}
		List<Message> texts = texts(broadcast, next);
		this.messages.insertAll(texts);
		this.recipients.queued(broadcast.id(), next, texts.stream().map(Message::id).toList());
		this.conversations.messagesAdded(texts);
		this.activities.recordAll(accountId, texts.stream()
			.map((text) -> new Change(text.sequence(), ActivityType.MESSAGE_QUEUED, text.conversationId(), text.id()))
			.toList());
		this.events.publishEvent(new MessageQueued(texts.getFirst().id()));
		CrashPoint.reach("C16");
		return true;
	}

	/** Ends a broadcast of which nothing waits and nothing is under way. */
	void endIfOver(Broadcast broadcast) {
		this.jdbc.sql("""
				update broadcast set state = 'done', finished_at = now()
				where id = :id and state = 'sending'
				  and not exists (select 1 from broadcast_recipient where broadcast_id = :id and message_id is null)
				  and not exists (select 1 from message where broadcast_id = :id
				      and status in ('scheduled', 'ready', 'dispatching', 'unknown'))""")
			.param("id", broadcast.id())
			.update();
	}

	private List<Message> texts(Broadcast broadcast, List<Waiting> recipients) {
		UUID accountId = broadcast.accountId();
		Map<String, UUID> threads = this.conversations.openAll(accountId,
				recipients.stream().map(Waiting::phone).toList(), broadcast.number());
		long number = this.sequence.take(accountId, recipients.size()) - recipients.size();
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		List<Message> texts = new ArrayList<>(recipients.size());
		for (Waiting to : recipients) {
			texts.add(new Message(Ids.next(), accountId, Objects.requireNonNull(threads.get(to.phone())),
					Direction.OUTBOUND, broadcast.number(), to.phone(), to.body(), Segments.of(to.body()).count(),
					DeliveryStatus.READY, broadcast.author(), now, ++number, now, 0, null, null, null, null, null, null,
					broadcast.id()));
		}
		return texts;
	}

}
