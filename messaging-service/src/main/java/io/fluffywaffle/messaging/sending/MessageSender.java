package io.fluffywaffle.messaging.sending;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.conversation.AccountLane;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Conversation;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.MessageView;

import org.springframework.stereotype.Component;

/** Queues texts: what it returns is committed, and then sent without anybody waiting. */
@Component
public class MessageSender {

	private final AccountLane lane;

	private final IdempotencyKeys keys;

	private final SendGates gates;

	private final AccountSequence sequence;

	private final Conversations conversations;

	private final OutgoingTexts outgoing;

	MessageSender(AccountLane lane, IdempotencyKeys keys, SendGates gates, AccountSequence sequence,
			Conversations conversations, OutgoingTexts outgoing) {
		this.lane = lane;
		this.keys = keys;
		this.gates = gates;
		this.sequence = sequence;
		this.conversations = conversations;
		this.outgoing = outgoing;
	}

	/**
	 * Queues a text, once for each key of its author.
	 * @return the answer to the first request with this key
	 */
	public MessageView send(TextToSend text, String idempotencyKey) {
		return this.lane.changeSoon(text.accountId(), () -> queue(text, idempotencyKey));
	}

	private MessageView queue(TextToSend text, String idempotencyKey) {
		UUID caller = Objects.requireNonNull(text.author().id());
		this.sequence.lock(List.of(text.accountId()));
		Optional<MessageView> first = this.keys.take(caller, text.accountId(), idempotencyKey, text.hash(),
				MessageView.class);
		if (first.isPresent()) {
			return first.get();
		}
		Conversation conversation = this.conversations.find(text.accountId(), text.conversationId())
			.orElseThrow(() -> Problem.notFound("conversation"));
		this.gates.checkAccount(text.accountId());
		this.gates.checkPerson(conversation);
		this.gates.checkNumber(conversation);
		this.gates.checkSeen(conversation, text.seen());
		MessageView answer = this.outgoing.queue(conversation, text.body(), text.author());
		this.keys.remember(caller, idempotencyKey, answer);
		CrashPoint.reach("C0");
		return answer;
	}

}
