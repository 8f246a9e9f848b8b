package io.fluffywaffle.simulator.receiving;

import java.time.Instant;
import java.time.InstantSource;

import io.fluffywaffle.simulator.log.EventLog;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.message.Content;
import io.fluffywaffle.simulator.message.Direction;
import io.fluffywaffle.simulator.message.Media;
import io.fluffywaffle.simulator.message.Message;
import io.fluffywaffle.simulator.message.Messages;
import io.fluffywaffle.simulator.message.NewMessage;
import io.fluffywaffle.simulator.message.Status;
import io.fluffywaffle.simulator.message.Wishes;
import io.fluffywaffle.simulator.number.Numbers;
import io.fluffywaffle.simulator.number.OwnedNumber;
import io.fluffywaffle.simulator.web.BadCall;

/** Takes a text from a handset to the application. */
public final class Receiver {

	private final Messages messages;

	private final Numbers numbers;

	private final Keywords keywords;

	private final Replies replies;

	private final InboundWebhook webhook;

	private final EventLog log;

	private final InstantSource clock;

	public Receiver(Messages messages, Numbers numbers, Keywords keywords, Replies replies, InboundWebhook webhook,
			EventLog log, InstantSource clock) {
		this.messages = messages;
		this.numbers = numbers;
		this.keywords = keywords;
		this.replies = replies;
		this.webhook = webhook;
		this.log = log;
		this.clock = clock;
	}

	/** Returns the kept message; the webhook is called on its own. */
	public Message receive(String phone, HandsetText text) {
		OwnedNumber number = this.numbers.find(text.to())
			.orElseThrow(() -> new BadCall(404, "Nobody owns the number " + text.to()));
		if (text.text().isEmpty() && text.media().isEmpty()) {
			throw new BadCall("A text needs a body or media");
		}
		Instant now = this.clock.instant();
		Content content = new Content(text.text(), text.media().stream().map((url) -> Media.at(url, now)).toList());
		Message message = this.messages.add(new NewMessage(number.accountSid(), number.messagingServiceSid(),
				Direction.INBOUND, phone, number.number(), content, Wishes.NONE, Status.RECEIVED));
		this.log.add(message.logged(LogEntry.Kind.INBOUND));
		this.keywords.answer(number, phone, text.text())
			.ifPresent((answer) -> this.replies.sendForTwilio(number, phone, answer));
		Thread.ofVirtual().name("inbound").start(() -> this.webhook.deliver(message, number));
		return message;
	}

}
