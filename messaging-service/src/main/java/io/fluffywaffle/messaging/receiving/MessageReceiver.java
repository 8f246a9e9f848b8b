package io.fluffywaffle.messaging.receiving;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.ids.Ids;
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

	MessageReceiver(InboundTexts texts, RecipientLock recipients, AccountSequence sequence, Messages messages,
			Conversations conversations, Activities activities, OptOuts optOuts) {
		this.texts = texts;
		this.recipients = recipients;
		this.sequence = sequence;
		this.messages = messages;
		this.conversations = conversations;
		this.activities = activities;
		this.optOuts = optOuts;
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
		List<SmsReceived> fresh = this.texts.unknown(accountId, received);
		if (fresh.isEmpty()) {
			return;
		}
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
		fresh.forEach(this::obey);
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

	private void obey(SmsReceived text) {
		switch (OptOutWord.in(text.body(), text.optOutType()).orElse(OptOutWord.HELP)) {
			case STOP -> this.optOuts.optOut(text.accountId(), text.from(), text.to(), OptOutSource.KEYWORD,
					text.providerSid(), text.receivedAt());
			case START -> this.optOuts.optIn(text.accountId(), text.from(), text.to(), OptOutSource.KEYWORD,
					text.providerSid(), text.receivedAt());
			case HELP -> {
				// 'HELP' is answered by Twilio, every other text by a person
			}
		}
	}

	private static Message message(SmsReceived text, UUID conversationId, long sequence) {
		return new Message(Ids.next(), text.accountId(), conversationId, Direction.INBOUND, text.from(), text.to(),
				text.body(), text.segments(), DeliveryStatus.RECEIVED, null, text.receivedAt(), sequence, null, 0,
				text.providerSid(), null, null, null);
	}

}
