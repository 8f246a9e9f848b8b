package io.fluffywaffle.messaging.activity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Conversation;
import io.fluffywaffle.messaging.conversation.ConversationView;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.ErrorWords;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.MessageView;
import io.fluffywaffle.messaging.conversation.Messages;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.RawValue;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what happened in an account, in the transaction in which it happens: kept for
 * browsers that were away, and sent on to those that are there. A change of a message's
 * status is told on {@code sms.status.v1} as well.
 * <p>
 * Order of locks, for everybody: {@code RecipientLock}, then the account
 * ({@code AccountSequence}), then conversations and messages.
 */
@Component
public class Activities {

	static final String TOPIC = "messaging.activity.v1";

	private final AccountSequence sequence;

	private final Conversations conversations;

	private final Messages messages;

	private final ErrorWords words;

	private final JdbcTemplate jdbc;

	private final JsonMapper json;

	private final Outbox outbox;

	private final Clock clock;

	Activities(AccountSequence sequence, Conversations conversations, Messages messages, ErrorWords words,
			JdbcTemplate jdbc, JsonMapper json, Outbox outbox, Clock clock) {
		this.sequence = sequence;
		this.conversations = conversations;
		this.messages = messages;
		this.words = words;
		this.jdbc = jdbc;
		this.json = json;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Records a change under the account's next number, which it returns. */
	@Transactional(propagation = Propagation.MANDATORY)
	public long record(UUID accountId, ActivityType type, UUID conversationId, @Nullable UUID messageId) {
		long next = this.sequence.next(accountId);
		recordAll(accountId, List.of(new Change(next, type, conversationId, messageId)));
		return next;
	}

	/**
	 * Records changes of one account whose numbers were taken before, in rising order.
	 * Each tells the conversation as it is after all of them.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void recordAll(UUID accountId, List<Change> changes) {
		if (changes.isEmpty()) {
			return;
		}
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		touch(accountId, changes, now);
		Map<UUID, Conversation> conversationsById = conversations(accountId, changes);
		Map<UUID, Message> messagesById = messages(accountId, changes);
		List<Object[]> rows = new ArrayList<>();
		List<OutgoingEvent> events = new ArrayList<>();
		for (Change change : changes) {
			Conversation conversation = Objects.requireNonNull(conversationsById.get(change.conversationId()));
			Message message = (change.messageId() != null) ? messagesById.get(change.messageId()) : null;
			Activity activity = new Activity(change.sequence(), change.type(), now, ConversationView.of(conversation),
					(message != null) ? MessageView.of(message, this.words) : null);
			String payload = this.json.writeValueAsString(activity);
			rows.add(new Object[] { accountId, change.sequence(), change.type().text(), Timestamp.from(now), payload });
			events.add(OutgoingEvent.of(TOPIC, accountId.toString(), "Activity", accountId, new RawValue(payload)));
			if (change.type() == ActivityType.MESSAGE_STATUS && message != null && hasMoved(message)) {
				events.add(SmsStatusChanged.of(message, now).toEvent());
			}
		}
		this.jdbc.batchUpdate("insert into activity (account_id, sequence, type, at, payload) values (?, ?, ?, ?, ?)",
				rows);
		this.outbox.appendAll(events);
	}

	/** A text that waits for something else than before has not moved on. */
	private static boolean hasMoved(Message message) {
		return message.status() != DeliveryStatus.READY;
	}

	private void touch(UUID accountId, List<Change> changes, Instant now) {
		Map<UUID, Long> newest = changes.stream()
			.collect(Collectors.toMap(Change::conversationId, Change::sequence, Math::max));
		this.jdbc.batchUpdate(
				"update conversation set sequence = ?, updated_at = ? where account_id = ? and id = ? and sequence < ?",
				newest.entrySet()
					.stream()
					.map((touched) -> new Object[] { touched.getValue(), Timestamp.from(now), accountId,
							touched.getKey(), touched.getValue() })
					.toList());
	}

	private Map<UUID, Conversation> conversations(UUID accountId, List<Change> changes) {
		List<UUID> ids = changes.stream().map(Change::conversationId).distinct().toList();
		return this.conversations.findAll(accountId, ids)
			.stream()
			.collect(Collectors.toMap(Conversation::id, Function.identity()));
	}

	private Map<UUID, Message> messages(UUID accountId, List<Change> changes) {
		List<UUID> ids = changes.stream().map(Change::messageId).filter(Objects::nonNull).distinct().toList();
		return ids.isEmpty() ? Map.of()
				: this.messages.findAll(accountId, ids)
					.stream()
					.collect(Collectors.toMap(Message::id, Function.identity()));
	}

}
