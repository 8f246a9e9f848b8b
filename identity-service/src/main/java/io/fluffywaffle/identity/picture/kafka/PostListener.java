package io.fluffywaffle.identity.picture.kafka;

import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.identity.picture.PublishedAuthors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Learns who published something. */
@Component
class PostListener {

	private final PublishedAuthors authors;

	private final IncomingEvents events;

	PostListener(PublishedAuthors authors, IncomingEvents events) {
		this.authors = authors;
		this.events = events;
	}

	@KafkaListener(id = "published-authors", topics = "notification.post.v1",
			groupId = "${spring.application.name}.published-authors")
	void on(ConsumerRecord<String, byte[]> record) {
		this.authors.add(this.events.body(record, PostPublished.class).authorId());
	}

	/** What is read of the fact. */
	record PostPublished(UUID authorId) {
	}

}
