package io.fluffywaffle.notification.people.kafka;

import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.notification.people.People;
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

	@KafkaListener(id = "people", topics = "identity.user.v1", groupId = "${spring.application.name}.people")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.people.forget(UUID.fromString(record.key()));
			return;
		}
		Heard heard = this.events.body(record, Heard.class);
		this.people.replace(heard.known());
		if ("deleted".equals(heard.status())) {
			this.people.gone(heard.id());
		}
	}

	record Heard(UUID id, String name, @Nullable String email, @Nullable String locale, @Nullable String timeZone,
			@Nullable Integer picture, @Nullable Boolean admin, String status, long version) {

		People.Known known() {
			boolean active = "active".equals(this.status);
			// whoever cannot sign in is not told of accounts
			return new People.Known(this.id, this.name, active ? this.email : null,
					Objects.requireNonNullElse(this.locale, "en"), Objects.requireNonNullElse(this.timeZone, "UTC"),
					this.picture, active, Boolean.TRUE.equals(this.admin), this.version);
		}

	}

}
