package io.fluffywaffle.messaging.activity;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Message;
import org.jspecify.annotations.Nullable;

/** The fact that a text of ours moved on in its life. */
record SmsStatusChanged(UUID messageId, UUID accountId, @Nullable String providerSid, String to, DeliveryStatus status,
		@Nullable Integer errorCode, int attempt, int segments, Instant at) {

	static final String TOPIC = "sms.status.v1";

	static SmsStatusChanged of(Message message, Instant at) {
		return new SmsStatusChanged(message.id(), message.accountId(), message.providerSid(), message.to(),
				message.status(), message.errorCode(), message.attempt(), message.segments(), at);
	}

	OutgoingEvent toEvent() {
		return OutgoingEvent.of(TOPIC, this.accountId + ":" + this.to, "SmsStatusChanged", this.accountId, this);
	}

}
