package io.fluffywaffle.messaging.sending;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.defaults.problem.Problem;
import io.fluffywaffle.messaging.account.AccountPolicies;
import io.fluffywaffle.messaging.account.Clients;
import io.fluffywaffle.messaging.account.NeverTexted;
import io.fluffywaffle.messaging.conversation.Conversation;
import io.fluffywaffle.messaging.conversation.ErrorWords;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.MessageView;
import io.fluffywaffle.messaging.conversation.Messages;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a text must pass before it is queued. The queue asks again about the person and
 * the number when it is claimed, because that may be later.
 */
@Component
public class SendGates {

	private final Messages messages;

	private final ErrorWords words;

	private final AccountPolicies policies;

	private final Clients clients;

	private final NeverTexted neverTexted;

	private final JdbcClient jdbc;

	SendGates(Messages messages, ErrorWords words, AccountPolicies policies, Clients clients, NeverTexted neverTexted,
			JdbcClient jdbc) {
		this.jdbc = jdbc;
		this.policies = policies;
		this.clients = clients;
		this.neverTexted = neverTexted;
		this.messages = messages;
		this.words = words;
	}

	/**
	 * Lets texts of an account pass that sends.
	 * @throws Problem 409 when it is deleted
	 */
	public void checkAccount(UUID accountId) {
		if (!this.policies.of(accountId).active()) {
			throw Problem.conflict("account-deleted", "This account is deleted",
					"It sends no texts any more, unless it is restored.");
		}
	}

	/**
	 * Lets a text to the conversation's person pass.
	 * @throws Problem 409 when they must not be texted
	 */
	void checkPerson(Conversation conversation) {
		if (conversation.optedOutAt() != null) {
			throw Problem.conflict("client-opted-out", "They do not want to be texted",
					"This person replied STOP. They can be texted again once they reply START.");
		}
		if (conversation.client().blocked()) {
			throw Problem.conflict("client-blocked", "This client is blocked",
					"Unblock the client before you send a text.");
		}
		if (this.clients.isWithdrawn(conversation.accountId(), conversation.client().phone())) {
			throw Problem.conflict("client-withdrawn", "They took back their consent",
					"This person does not want to be texted any more. They can be texted again once they text START.");
		}
		if (this.neverTexted.contains(conversation.accountId(), conversation.client().phone())) {
			throw Problem.conflict("client-erased", "They asked to be forgotten",
					"This person had their data erased. They can be texted again once they text START.");
		}
	}

	/**
	 * Lets a text from the conversation's number pass.
	 * @throws Problem 409 when the number is not the account's, or not any more
	 */
	void checkNumber(Conversation conversation) {
		boolean own = this.jdbc.sql("select exists (select 1 from account_number where number = ? and account_id = ?)")
			.params(conversation.number(), conversation.accountId())
			.query(Boolean.class)
			.single();
		if (!own) {
			throw Problem.conflict("not-own-number", "The number is not this account's",
					"Begin a new conversation with this person from another number.");
		}
	}

	/**
	 * Lets a text pass whose writer knows the newest text of the person.
	 * @throws Problem 409 with what the writer has not seen
	 */
	void checkSeen(Conversation conversation, @Nullable Long seen) {
		if (seen == null || conversation.lastInboundSequence() <= seen) {
			return;
		}
		List<Message> unseen = this.messages.receivedAfter(conversation.accountId(), conversation.id(), seen);
		throw Problem
			.conflict("conversation-moved-on", "Something came in while you wrote",
					"Read what is new, then send your text again if it still fits.")
			.with(Map.of("messages", unseen.stream().map((message) -> MessageView.of(message, this.words)).toList()));
	}

}
