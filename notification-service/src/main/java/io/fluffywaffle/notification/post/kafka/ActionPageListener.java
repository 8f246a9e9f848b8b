package io.fluffywaffle.notification.post.kafka;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.notification.post.OpenPages;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears which action pages visitors find. */
@Component
class ActionPageListener {

	private final OpenPages pages;

	private final IncomingEvents events;

	ActionPageListener(OpenPages pages, IncomingEvents events) {
		this.pages = pages;
		this.events = events;
	}

	@KafkaListener(id = "open-pages", topics = "client.page.v1", groupId = "${spring.application.name}.open-pages")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.pages.close(UUID.fromString(record.key()));
			return;
		}
		Heard heard = this.events.body(record, Heard.class);
		if (heard.open()) {
			this.pages.open(heard.id(), heard.accountId(), heard.slug(), heard.at());
		}
		else {
			this.pages.close(heard.id());
		}
	}

	record Heard(UUID id, UUID accountId, String slug, boolean open, Instant at) {
	}

}
