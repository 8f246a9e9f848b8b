package io.fluffywaffle.messaging.receiving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.messaging.account.AccountPolicies;
import io.fluffywaffle.messaging.account.AccountPolicy;
import io.fluffywaffle.messaging.account.RecipientLock;
import io.fluffywaffle.messaging.account.RecipientLock.Recipient;
import io.fluffywaffle.messaging.activity.Activities;
import io.fluffywaffle.messaging.activity.ActivityType;
import io.fluffywaffle.messaging.activity.Change;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Direction;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.optout.OptOutSource;
import io.fluffywaffle.messaging.optout.OptOutWord;
import io.fluffywaffle.messaging.optout.OptOuts;
import io.fluffywaffle.messaging.receiving.InboundTexts.Line;
import io.fluffywaffle.messaging.reply.AutomaticReplies;
import io.fluffywaffle.messaging.reply.IncomingText;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Turns texts from the journal into messages: many at once, in one transaction. A text
 * that is known already changes nothing.
 */
@Component
public class MessageReceiver {

	private final InboundTexts texts;

	private final RecipientLock recipients;

	private final AccountSequence sequence;

	private final Messages messages;

	private final Conversations conversations;

	private final Activities activities;

	private final OptOuts optOuts;

	private final AccountPolicies policies;

	private final AutomaticReplies replies;

	MessageReceiver(InboundTexts texts, RecipientLock recipients, AccountSequence sequence, Messages messages,
			Conversations conversations, Activities activities, OptOuts optOuts, AccountPolicies policies,
			AutomaticReplies replies) {
		this.texts = texts;
		this.recipients = recipients;
		this.sequence = sequence;
		this.messages = messages;
		this.conversations = conversations;
		this.activities = activities;
		this.optOuts = optOuts;
		this.policies = policies;
		this.replies = replies;
	}

	/** Stores the texts and tells browsers and other services, in their order. */
	@Transactional
	public void receive(List<SmsReceived> received) {
		Map<UUID, List<SmsReceived>> byAccount = received.stream()
			.collect(Collectors.groupingBy(SmsReceived::accountId, TreeMap::new, Collectors.toList()));
		this.recipients.takeAll(received.stream()
			.filter((text) -> OptOutWord.in(text.body(), text.optOutType()).isPresent())
			.map((text) -> new Recipient(text.accountId(), text.from()))
			.toList());
		this.sequence.lock(byAccount.keySet());
		byAccount.forEach(this::receiveFor);
	}

	private void receiveFor(UUID accountId, List<SmsReceived> received) {
		AccountPolicy policy = this.policies.of(accountId);
		List<SmsReceived> fresh = this.texts.unknown(accountId, this.texts.wanted(policy, received));
		if (fresh.isEmpty()) {
			return;
		}
		Set<String> strangers = (policy.settings().welcome() != null) ? this.texts.strangers(accountId, fresh)
				: Set.of();
		Map<UUID, SmsReceived> textsByMessage = new LinkedHashMap<>();
		List<Message> stored = store(accountId, fresh, textsByMessage);
		this.texts.addMedia(textsByMessage);
		this.texts.countUnread(stored);
		this.conversations.messagesAdded(stored);
		this.activities.recordAll(accountId,
				stored.stream()
					.map((message) -> new Change(message.sequence(), ActivityType.MESSAGE_RECEIVED,
							message.conversationId(), message.id()))
					.toList());
		IntStream.range(0, fresh.size()).forEach((i) -> obey(policy, fresh.get(i), toAnswer(stored.get(i), strangers)));
	}

	private List<Message> store(UUID accountId, List<SmsReceived> fresh, Map<UUID, SmsReceived> textsByMessage) {
		Map<Line, UUID> conversationIds = this.texts.conversations(accountId, fresh);
		long number = this.sequence.take(accountId, fresh.size()) - fresh.size();
		List<Message> stored = new ArrayList<>(fresh.size());
		for (SmsReceived text : fresh) {
			Message message = message(text, Objects.requireNonNull(conversationIds.get(Line.of(text))), ++number);
			stored.add(message);
			textsByMessage.put(message.id(), text);
		}
		this.messages.insertAll(stored);
		return stored;
	}

	private void obey(AccountPolicy policy, SmsReceived text, IncomingText toAnswer) {
		Optional<OptOutWord> word = OptOutWord.in(text.body(), text.optOutType());
		if (word.isEmpty()) {
			this.replies.answer(policy, toAnswer);
			return;
		}
		// where Twilio has understood the word it has answered as well
		boolean answered = text.optOutType() != null;
		switch (word.get()) {
			case STOP -> {
				boolean news = this.optOuts.optOut(text.accountId(), text.from(), text.to(), OptOutSource.KEYWORD,
						text.providerSid(), text.receivedAt());
				if (news && !answered) {
					this.replies.confirmStop(policy, toAnswer);
				}
			}
			case START -> {
				boolean news = this.optOuts.optIn(text.accountId(), text.from(), text.to(), OptOutSource.KEYWORD,
						text.providerSid(), text.receivedAt());
				// a 'yes' that lifts nothing is a text like any other
				if (!news && !answered) {
					this.replies.answer(policy, toAnswer);
				}
			}
			case HELP -> {
				if (!answered) {
					this.replies.help(policy, toAnswer);
				}
			}
		}
	}

	private static IncomingText toAnswer(Message stored, Set<String> strangers) {
		return new IncomingText(stored.id(), stored.conversationId(), stored.from(), stored.to(), stored.body(),
				stored.at(), strangers.contains(stored.from()));
	}

	private static Message message(SmsReceived text, UUID conversationId, long sequence) {
		return new Message(Ids.next(), text.accountId(), conversationId, Direction.INBOUND, text.from(), text.to(),
				text.body(), text.segments(), DeliveryStatus.RECEIVED, null, text.receivedAt(), sequence, null, 0,
				text.providerSid(), null, null, null, null, null);
	}

}
