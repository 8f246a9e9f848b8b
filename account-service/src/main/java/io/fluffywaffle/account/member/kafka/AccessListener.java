package io.fluffywaffle.account.member.kafka;

import io.fluffywaffle.account.member.Grants;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class AccessListener {

	private final Grants grants;

	private final IncomingEvents events;

	AccessListener(Grants grants, IncomingEvents events) {
		this.grants = grants;
		this.events = events;
	}

	@KafkaListener(id = "access", topics = "identity.access.v1", groupId = "${spring.application.name}.access")
	void on(ConsumerRecord<String, byte[]> record) {
		AccessGranted granted = this.events.body(record, AccessGranted.class);
		this.grants.follow(this.events.id(record), granted.userId(), granted.name(), granted.accounts());
	}

}
