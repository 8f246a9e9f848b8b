package io.fluffywaffle.account.member.kafka;

import java.util.UUID;

import io.fluffywaffle.account.member.Members;
import io.fluffywaffle.account.member.People;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class UserListener {

	private final People people;

	private final Members members;

	private final IncomingEvents events;

	UserListener(People people, Members members, IncomingEvents events) {
		this.people = people;
		this.members = members;
		this.events = events;
	}

	@KafkaListener(id = "people", topics = "identity.user.v1", groupId = "${spring.application.name}.people")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			UUID id = UUID.fromString(record.key());
			this.people.forget(id);
			this.members.forget(id);
		}
		else {
			UserChanged user = this.events.body(record, UserChanged.class);
			this.people.learn(user.id(), user.name(), user.isDeleted(), user.version());
			if (user.isDeleted()) {
				this.members.forget(user.id());
			}
		}
	}

}
