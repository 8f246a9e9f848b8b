package io.fluffywaffle.messaging.delivery;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import io.fluffywaffle.messaging.conversation.Message;

/** The fact that the carrier accepted a text of ours. */
record SmsSent(UUID messageId, UUID accountId, UUID conversationId, String providerSid, String from, String to,
		int segments, int attempt, Instant acceptedAt) {

	static final String TOPIC = "sms.sent.v1";

	static SmsSent of(Message message, String providerSid, Instant acceptedAt) {
		return new SmsSent(message.id(), message.accountId(), message.conversationId(), providerSid, message.from(),
				message.to(), message.segments(), message.attempt(), acceptedAt);
	}

	OutgoingEvent toEvent() {
		return OutgoingEvent.of(TOPIC, this.accountId + ":" + this.to, "SmsSent", this.accountId, this);
	}

}
