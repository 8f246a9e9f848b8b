package io.fluffywaffle.messaging.account.kafka;

import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.messaging.account.People;
import io.fluffywaffle.messaging.account.Person;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the replica of people's names up to date. */
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
		}
		else {
			this.people.replace(this.events.body(record, Person.class));
		}
	}

}
