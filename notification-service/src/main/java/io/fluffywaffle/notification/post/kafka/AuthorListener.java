package io.fluffywaffle.notification.post.kafka;

import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.notification.post.PostEraser;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Hears who was deleted. */
@Component
class AuthorListener {

	private final PostEraser eraser;

	private final IncomingEvents events;

	AuthorListener(PostEraser eraser, IncomingEvents events) {
		this.eraser = eraser;
		this.events = events;
	}

	@KafkaListener(id = "post-authors", topics = "identity.user.v1",
			groupId = "${spring.application.name}.post-authors")
	void on(ConsumerRecord<String, byte[]> record) {
		UUID user = UUID.fromString(record.key());
		if (record.value() == null || "deleted".equals(this.events.body(record, Heard.class).status())) {
			this.eraser.forget(user);
		}
	}

	record Heard(String status) {
	}

}
