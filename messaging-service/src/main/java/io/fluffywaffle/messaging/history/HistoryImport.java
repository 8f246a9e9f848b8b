package io.fluffywaffle.messaging.history;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.messaging.account.NeverTexted;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Author;
import io.fluffywaffle.messaging.conversation.Conversation;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Direction;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes over past texts. Sends nothing, tells nobody, leaves nothing unread; a text that
 * was taken over before is skipped.
 */
@Component
public class HistoryImport {

	private final JdbcClient jdbc;

	private final NeverTexted neverTexted;

	private final AccountSequence sequence;

	private final Conversations conversations;

	private final Messages messages;

	HistoryImport(JdbcClient jdbc, NeverTexted neverTexted, AccountSequence sequence, Conversations conversations,
			Messages messages) {
		this.jdbc = jdbc;
		this.neverTexted = neverTexted;
		this.sequence = sequence;
		this.conversations = conversations;
		this.messages = messages;
	}

	/**
	 * Adds what is new, and nothing of people from before they were erased.
	 * @return how many that were
	 */
	@Transactional
	public int add(UUID accountId, List<PastMessage> past) {
		this.sequence.lock(List.of(accountId));
		Set<String> known = known(accountId, past);
		Map<String, Instant> erased = this.neverTexted.erased(accountId,
				past.stream().map(PastMessage::phone).toList());
		List<Message> fresh = past.stream()
			.filter((message) -> message.at().isAfter(erased.getOrDefault(message.phone(), Instant.MIN)))
			.filter((message) -> known.add(message.externalId()))
			.sorted(Comparator.comparing(PastMessage::at))
			.map((message) -> message(accountId, message))
			.toList();
		this.messages.insertAll(fresh);
		this.conversations.messagesAdded(fresh);
		return fresh.size();
	}

	private Set<String> known(UUID accountId, List<PastMessage> past) {
		return new HashSet<>(
				this.jdbc.sql("select external_id from message where account_id = ? and external_id = any (?)")
					.params(accountId, past.stream().map(PastMessage::externalId).toArray(String[]::new))
					.query(String.class)
					.list());
	}

	private Message message(UUID accountId, PastMessage past) {
		boolean inbound = past.direction() == Direction.INBOUND;
		String authorName = past.authorName();
		return new Message(Ids.next(), accountId, conversation(accountId, past).id(), past.direction(),
				inbound ? past.phone() : past.number(), inbound ? past.number() : past.phone(), past.body(), 1,
				inbound ? DeliveryStatus.RECEIVED : DeliveryStatus.DELIVERED,
				(inbound || authorName == null) ? null : new Author(null, authorName),
				past.at().truncatedTo(ChronoUnit.MILLIS), this.sequence.current(accountId), null, 0, null, null,
				past.externalId(), null, null, null);
	}

	private Conversation conversation(UUID accountId, PastMessage past) {
		return this.conversations.between(accountId, past.phone(), past.number()).orElseGet(() -> {
			this.conversations.open(accountId, past.phone(), past.number());
			return this.conversations.between(accountId, past.phone(), past.number()).orElseThrow();
		});
	}

}
