package io.fluffywaffle.messaging.account.kafka;

import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.messaging.account.Client;
import io.fluffywaffle.messaging.account.Clients;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the replica of clients up to date. */
@Component
class ClientListener {

	private final Clients clients;

	private final IncomingEvents events;

	ClientListener(Clients clients, IncomingEvents events) {
		this.clients = clients;
		this.events = events;
	}

	@KafkaListener(id = "clients", topics = "client.client.v1", groupId = "${spring.application.name}.clients")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.clients.forget(UUID.fromString(record.key()));
		}
		else {
			this.clients.replace(this.events.body(record, Client.class));
		}
	}

}
