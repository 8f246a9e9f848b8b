package io.fluffywaffle.account.member.kafka;

import java.util.UUID;

import io.fluffywaffle.account.member.People;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class UserListener {

	private final People people;

	private final IncomingEvents events;

	UserListener(People people, IncomingEvents events) {
		this.people = people;
		this.events = events;
	}

	@KafkaListener(id = "people", topics = "identity.user.v1", groupId = "${spring.application.name}.people")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.people.forget(UUID.fromString(record.key()));
		}
		else {
			UserChanged user = this.events.body(record, UserChanged.class);
			this.people.learn(user.id(), user.name(), user.version());
		}
	}

}
