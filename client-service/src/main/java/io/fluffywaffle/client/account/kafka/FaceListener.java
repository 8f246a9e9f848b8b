package io.fluffywaffle.client.account.kafka;

import java.util.UUID;

import io.fluffywaffle.client.account.AccountFaces;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class FaceListener {

	private final AccountFaces faces;

	private final IncomingEvents events;

	FaceListener(AccountFaces faces, IncomingEvents events) {
		this.faces = faces;
		this.events = events;
	}

	@KafkaListener(id = "account-faces", topics = "account.account.v1",
			groupId = "${spring.application.name}.account-faces")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.faces.forget(UUID.fromString(record.key()));
		}
		else {
			this.faces.learn(this.events.body(record, AccountChanged.class).face());
		}
	}

}
