package io.fluffywaffle.messaging.sending;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.AutomaticKind;
import io.fluffywaffle.messaging.conversation.Author;
import io.fluffywaffle.messaging.conversation.Conversation;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Direction;
import io.fluffywaffle.messaging.conversation.ErrorWords;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.MessageView;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.StatusChanges;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person decides about a text that did not arrive, or of which nobody knows. */
@Component
public class Reviews {

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final Messages messages;

	private final Conversations conversations;

	private final SendGates gates;

	private final OutgoingTexts outgoing;

	private final StatusChanges changes;

	private final ErrorWords words;

	Reviews(JdbcClient jdbc, AccountSequence sequence, Messages messages, Conversations conversations, SendGates gates,
			OutgoingTexts outgoing, StatusChanges changes, ErrorWords words) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.messages = messages;
		this.conversations = conversations;
		this.gates = gates;
		this.outgoing = outgoing;
		this.changes = changes;
		this.words = words;
	}

	/**
	 * Sends the text again, as a new message. A message is repeated once, however often
	 * that is asked for; one that was under review is settled by it.
	 */
	@Transactional
	public MessageView resend(UUID accountId, UUID messageId, Author author) {
		this.sequence.lock(List.of(accountId));
		Message message = outbound(accountId, messageId);
		Optional<Message> repetition = repetitionOf(messageId);
		if (repetition.isPresent()) {
			return MessageView.of(repetition.get(), this.words);
		}
		AutomaticKind kind = message.automatic();
		if (!message.status().mayBeSentAgain() || (kind != null && kind.isRequested())) {
			throw Problem.conflict("message-not-resendable", "This text is not to be sent again",
					"Only a text that did not arrive, or of which that is not known, can be sent again.");
		}
		Conversation conversation = this.conversations.find(accountId, message.conversationId()).orElseThrow();
		this.gates.checkAccount(accountId);
		this.gates.checkPerson(conversation);
		this.gates.checkNumber(conversation);
		giveUp(message);
		return this.outgoing.repeat(conversation, message.body(), author, messageId);
	}

	/**
	 * Leaves a text under review as it is: it is not sent again, and nobody is asked any
	 * more.
	 */
	@Transactional
	public void dismiss(UUID accountId, UUID messageId) {
		this.sequence.lock(List.of(accountId));
		if (!giveUp(outbound(accountId, messageId))) {
			throw Problem.conflict("message-not-under-review", "There is nothing to decide",
					"Only a text of which nobody knows whether it was sent can be dismissed.");
		}
	}

	private boolean giveUp(Message message) {
		Optional<Message> givenUp = this.jdbc
			.sql("update message set status = ? where id = ? and status = 'review' returning *")
			.params(DeliveryStatus.CANCELLED.text(), message.id())
			.query(Messages.ROW)
			.optional();
		givenUp.ifPresent(this.changes::tell);
		return givenUp.isPresent();
	}

	private Message outbound(UUID accountId, UUID id) {
		return this.messages.find(accountId, id)
			.filter((message) -> message.direction() == Direction.OUTBOUND)
			.orElseThrow(() -> Problem.notFound("message"));
	}

	private Optional<Message> repetitionOf(UUID messageId) {
		return this.jdbc.sql("select * from message where resend_of = ?")
			.param(messageId)
			.query(Messages.ROW)
			.optional();
	}

}
