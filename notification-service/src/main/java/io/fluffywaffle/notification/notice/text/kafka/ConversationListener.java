package io.fluffywaffle.notification.notice.text.kafka;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.defaults.kafka.PoisonRecordException;
import io.fluffywaffle.notification.notice.text.TextNotices;
import io.fluffywaffle.notification.notice.text.TextNotices.Happening;
import io.fluffywaffle.notification.notice.text.Texted;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;

/**
 * Hears who texted and who looked from one topic, because there the one is known to have
 * come before the other.
 */
@Component
class ConversationListener {

	private static final String RECEIVED = "message.received";

	/** The most frequent, and never about what people texted. */
	private static final String STATUS = "message.status";

	private final TextNotices notices;

	private final IncomingEvents events;

	ConversationListener(TextNotices notices, IncomingEvents events) {
		this.notices = notices;
		this.events = events;
	}

	@KafkaListener(id = "notice-texts", topics = "messaging.activity.v1",
			groupId = "${spring.application.name}.notice-texts", batch = "true")
	void on(List<ConsumerRecord<String, byte[]>> records) {
		List<Heard> heard = new ArrayList<>(records.size());
		for (ConsumerRecord<String, byte[]> record : records) {
			try {
				happening(record).ifPresent((happening) -> heard.add(new Heard(happening, record)));
			}
			catch (PoisonRecordException | IllegalArgumentException ex) {
				take(heard);
				throw new BatchListenerFailedException("Not an activity", ex, record);
			}
		}
		take(heard);
	}

	private void take(List<Heard> heard) {
		try {
			this.notices.take(heard.stream().map(Heard::happening).toList());
		}
		catch (DataIntegrityViolationException ex) {
			heard.forEach(this::takeAlone);
		}
	}

	/** Finds out which one cannot be stored. */
	private void takeAlone(Heard one) {
		try {
			this.notices.take(List.of(one.happening()));
		}
		catch (DataIntegrityViolationException ex) {
			throw new BatchListenerFailedException("Not an activity that can be stored",
					new PoisonRecordException(ex.getClass().getSimpleName()), one.record());
		}
	}

	private Optional<Happening> happening(ConsumerRecord<String, byte[]> record) {
		Activity activity = this.events.body(record, Activity.class);
		boolean text = RECEIVED.equals(activity.type()) && activity.conversation().unread() > 0;
		if (STATUS.equals(activity.type()) || (!text && !activity.mayHaveBeenRead())) {
			return Optional.empty();
		}
		return Optional.of(new Happening(text, activity.state(UUID.fromString(record.key()))));
	}

	private record Heard(Happening happening, ConsumerRecord<String, byte[]> record) {
	}

	record Activity(long sequence, String type, Instant at, Conversation conversation) {

		Activity {
			if (type == null || at == null || conversation == null || conversation.id() == null
					|| conversation.client() == null || conversation.client().phone() == null) {
				throw new IllegalArgumentException("An activity without what it is about");
			}
		}

		boolean mayHaveBeenRead() {
			return "conversation.read".equals(this.type) || this.conversation.unread() == 0;
		}

		Texted state(UUID accountId) {
			Client client = this.conversation.client();
			return new Texted(accountId, this.conversation.id(), client.id(), client.name(), client.phone(),
					this.conversation.unread(), this.sequence, this.at);
		}

	}

	record Conversation(UUID id, Client client, int unread) {
	}

	record Client(@Nullable UUID id, @Nullable String name, String phone) {
	}

}
