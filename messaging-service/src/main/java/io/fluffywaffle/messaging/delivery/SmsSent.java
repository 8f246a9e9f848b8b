package io.fluffywaffle.messaging.delivery;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.outbox.OutgoingEvent;
import io.fluffywaffle.messaging.conversation.Message;
import org.jspecify.annotations.Nullable;

/**
 * The fact that the carrier accepted a text of ours.
 *
 * @param country ISO 3166-1 alpha-2 of the recipient's number, where that is clear
 * @param automatic whether nobody wrote it
 */
record SmsSent(UUID messageId, UUID accountId, UUID conversationId, String providerSid, String from, String to,
		int segments, int mediaCount, @Nullable String country, boolean automatic, int attempt, Instant acceptedAt) {

	static final String TOPIC = "sms.sent.v1";

	private static final int NO_MEDIA = 0;

	static SmsSent of(Message message, String providerSid, Instant acceptedAt) {
		return new SmsSent(message.id(), message.accountId(), message.conversationId(), providerSid, message.from(),
				message.to(), message.segments(), NO_MEDIA, Countries.of(message.to()).orElse(null),
				message.automatic() != null, message.attempt(), acceptedAt);
	}

	OutgoingEvent toEvent() {
		return OutgoingEvent.of(TOPIC, this.accountId + ":" + this.to, "SmsSent", this.accountId, this);
	}

}
