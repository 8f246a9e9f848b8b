package io.fluffywaffle.account.member.kafka;

import java.util.UUID;

import io.fluffywaffle.account.member.Members;
import io.fluffywaffle.account.person.People;
import io.fluffywaffle.account.person.Person;
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

	// the second group: it read the topic anew when people became findable by mail
	@KafkaListener(id = "people", topics = "identity.user.v1", groupId = "${spring.application.name}.people-2")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			UUID id = UUID.fromString(record.key());
			this.people.forget(id);
			this.members.forget(id);
		}
		else {
			UserChanged user = this.events.body(record, UserChanged.class);
			Person person = user.person();
			this.people.learn(person, user.version());
			if (person.isGone()) {
				this.members.forget(person.id());
			}
		}
	}

}
