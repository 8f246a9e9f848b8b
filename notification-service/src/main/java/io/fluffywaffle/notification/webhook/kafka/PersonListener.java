package io.fluffywaffle.notification.webhook.kafka;

import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.notification.webhook.People;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the replica of people up to date. */
@Component
class PersonListener {

	private final People people;

	private final IncomingEvents events;

	PersonListener(People people, IncomingEvents events) {
		this.people = people;
		this.events = events;
	}

	@KafkaListener(id = "webhook-people", topics = "identity.user.v1",
			groupId = "${spring.application.name}.webhook-people")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.people.forget(UUID.fromString(record.key()));
			return;
		}
		Heard heard = this.events.body(record, Heard.class);
		this.people.replace(heard.id(), heard.name(), heard.mailbox(), heard.version());
	}

	record Heard(UUID id, String name, @Nullable String email, String status, long version) {

		/** Whoever cannot sign in is not told of accounts. */
		@Nullable String mailbox() {
			return "active".equals(this.status) ? this.email : null;
		}

	}

}
