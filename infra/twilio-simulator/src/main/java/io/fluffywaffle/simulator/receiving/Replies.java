package io.fluffywaffle.simulator.receiving;

import java.time.InstantSource;
import java.util.List;
import java.util.Objects;

import io.fluffywaffle.simulator.log.Debugger;
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
import io.fluffywaffle.simulator.number.OwnedNumber;
import io.fluffywaffle.simulator.sending.LifeCycle;

/** Texts that answer a text without an API request. */
public final class Replies {

	private final Messages messages;

	private final LifeCycle lifeCycle;

	private final Keywords keywords;

	private final EventLog log;

	private final Debugger debugger;

	private final InstantSource clock;

	public Replies(Messages messages, LifeCycle lifeCycle, Keywords keywords, EventLog log, Debugger debugger,
			InstantSource clock) {
		this.messages = messages;
		this.lifeCycle = lifeCycle;
		this.keywords = keywords;
		this.log = log;
		this.debugger = debugger;
		this.clock = clock;
	}

	/** A TwiML reply; one who texted STOP does not get it. */
	void send(OwnedNumber number, Message inbound, Verb.Reply reply) {
		String to = Objects.requireNonNullElse(reply.to(), String.valueOf(inbound.from()));
		if (this.keywords.isStopped(number, to)) {
			this.debugger.add(21610, inbound.sid(), number.smsUrl(), "TwiML reply to " + to);
			return;
		}
		List<Media> media = reply.media().stream().map((url) -> Media.at(url, this.clock.instant())).toList();
		send(number, to, new Content(reply.body(), media), new Wishes(reply.statusCallback(), null, null),
				LogEntry.Kind.REPLY);
	}

	void sendForTwilio(OwnedNumber number, String to, String body) {
		send(number, to, new Content(body, List.of()), Wishes.NONE, LogEntry.Kind.KEYWORD_REPLY);
	}

	private void send(OwnedNumber number, String to, Content content, Wishes wishes, LogEntry.Kind kind) {
		Message message = this.messages.add(new NewMessage(number.accountSid(), number.messagingServiceSid(),
				Direction.OUTBOUND_REPLY, number.number(), to, content, wishes, Status.QUEUED));
		this.log.add(message.logged(kind));
		this.lifeCycle.begin(message);
	}

}
