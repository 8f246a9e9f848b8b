package io.fluffywaffle.notification.webhook.kafka;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.defaults.kafka.PoisonRecordException;
import io.fluffywaffle.notification.webhook.EventType;
import io.fluffywaffle.notification.webhook.Fact;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Makes of a record what receivers hear: the fields that the API's documents promise. */
@Component
class FactReader {

	static final String RECEIVED = "sms.received.v1";

	static final String SENT = "sms.sent.v1";

	static final String STATUS = "sms.status.v1";

	/** The others are steps inside, before the carrier has a text. */
	private static final Set<String> TOLD = Set.of("sent", "delivered", "undelivered", "failed", "refused", "unknown",
			"review", "cancelled", "suppressed", "expired");

	private final IncomingEvents events;

	FactReader(IncomingEvents events) {
		this.events = events;
	}

	/**
	 * The fact, empty when receivers do not hear of it.
	 * @throws PoisonRecordException when the record is no such fact
	 */
	Optional<Fact> read(ConsumerRecord<String, byte[]> record) {
		UUID id = this.events.id(record);
		return switch (this.events.type(record)) {
			case "SmsReceived" -> Optional.of(received(id, this.events.body(record, SmsReceived.class)));
			case "SmsSent" -> Optional.of(sent(id, this.events.body(record, SmsSent.class)));
			case "SmsStatusChanged" -> status(id, this.events.body(record, SmsStatusChanged.class));
			default -> throw new PoisonRecordException("A fact of unknown type in " + record.topic());
		};
	}

	private static Fact received(UUID id, SmsReceived text) {
		return new Fact(id, EventType.MESSAGE_RECEIVED, text.accountId(), text.from(), text.receivedAt(),
				new Received(text.accountId(), text.providerSid(), text.from(), text.to(), text.body(), text.segments(),
						text.media().size()));
	}

	private static Fact sent(UUID id, SmsSent text) {
		return new Fact(id, EventType.MESSAGE_SENT, text.accountId(), text.to(), text.acceptedAt(),
				new Sent(text.accountId(), text.messageId(), text.conversationId(), text.providerSid(), text.from(),
						text.to(), text.segments()));
	}

	private static Optional<Fact> status(UUID id, SmsStatusChanged change) {
		return TOLD.contains(
				change.status())
						? Optional.of(new Fact(id, EventType.MESSAGE_STATUS, change.accountId(), change.to(),
								change.at(), new Status(change.accountId(), change.messageId(), change.providerSid(),
										change.to(), change.status(), change.errorCode(), change.segments())))
						: Optional.empty();
	}

	record SmsReceived(UUID accountId, String providerSid, String from, String to, String body, int segments,
			List<Object> media, Instant receivedAt) {

		SmsReceived {
			Objects.requireNonNull(accountId, "accountId");
			Objects.requireNonNull(from, "from");
			Objects.requireNonNull(receivedAt, "receivedAt");
			media = Objects.requireNonNullElse(media, List.of());
		}

	}

	record SmsSent(UUID messageId, UUID accountId, UUID conversationId, String providerSid, String from, String to,
			int segments, Instant acceptedAt) {

		SmsSent {
			Objects.requireNonNull(accountId, "accountId");
			Objects.requireNonNull(to, "to");
			Objects.requireNonNull(acceptedAt, "acceptedAt");
		}

	}

	record SmsStatusChanged(UUID messageId, UUID accountId, @Nullable String providerSid, String to, String status,
			@Nullable Integer errorCode, @Nullable Integer segments, Instant at) {

		SmsStatusChanged {
			Objects.requireNonNull(accountId, "accountId");
			Objects.requireNonNull(to, "to");
			Objects.requireNonNull(status, "status");
			Objects.requireNonNull(at, "at");
		}

	}

	record Received(UUID accountId, String providerSid, String from, String to, String body, int segments, int media) {
	}

	record Sent(UUID accountId, UUID messageId, UUID conversationId, String providerSid, String from, String to,
			int segments) {
	}

	record Status(UUID accountId, UUID messageId, @Nullable String providerSid, String to, String status,
			@Nullable Integer errorCode, @Nullable Integer segments) {
	}

}
