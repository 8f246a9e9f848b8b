package io.fluffywaffle.notification.notice.kafka;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.notification.notice.NewNotice;
import io.fluffywaffle.notification.notice.NoticeKind;
import io.fluffywaffle.notification.notice.Notices;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Whoever is named in a note about a client hears of it. */
@Component
class MentionListener {

	private final Notices notices;

	private final IncomingEvents events;

	MentionListener(Notices notices, IncomingEvents events) {
		this.notices = notices;
		this.events = events;
	}

	@KafkaListener(id = "mentions", topics = "client.mention.v1", groupId = "${spring.application.name}.mentions")
	void on(ConsumerRecord<String, byte[]> record) {
		Heard heard = this.events.body(record, Heard.class);
		heard.userIds()
			.stream()
			.filter((userId) -> !userId.equals(heard.by().id()))
			.map(heard::noticeFor)
			.forEach(this.notices::tell);
	}

	record Heard(UUID accountId, UUID clientId, String clientName, UUID noteId, String excerpt, Author by,
			List<UUID> userIds, Instant at) {

		NewNotice noticeFor(UUID userId) {
			String title = "%s mentioned you in a note about %s".formatted(this.by.name(), this.clientName);
			return new NewNotice(NoticeKind.MENTION, userId, this.accountId, "mention/" + this.noteId, title,
					this.excerpt, "/accounts/%s/clients/%s".formatted(this.accountId, this.clientId), this.at)
				.about(this.clientId, null);
		}

	}

	record Author(UUID id, String name) {
	}

}
