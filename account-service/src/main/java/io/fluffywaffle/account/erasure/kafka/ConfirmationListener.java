package io.fluffywaffle.account.erasure.kafka;

import io.fluffywaffle.account.erasure.Eraser;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ConfirmationListener {

	private final Eraser eraser;

	private final IncomingEvents events;

	ConfirmationListener(Eraser eraser, IncomingEvents events) {
		this.eraser = eraser;
		this.events = events;
	}

	@KafkaListener(id = "erasure", topics = { "erasure.client.v1", "erasure.messaging.v1", "erasure.notification.v1" },
			groupId = "${spring.application.name}.erasure")
	void on(ConsumerRecord<String, byte[]> record) {
		AccountErased erased = this.events.body(record, AccountErased.class);
		this.eraser.confirm(erased.accountId(), erased.service());
	}

}
