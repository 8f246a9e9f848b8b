package io.fluffywaffle.messaging.account.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.defaults.kafka.PoisonRecordException;
import io.fluffywaffle.messaging.account.Client;
import io.fluffywaffle.messaging.account.ClientTold;
import io.fluffywaffle.messaging.account.Clients;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.listener.BatchListenerFailedException;
import org.springframework.stereotype.Component;

/**
 * Keeps the replica of clients up to date, in batches: an import tells of many at once. A
 * record that cannot be used goes to the dead letters alone.
 */
@Component
class ClientListener {

	private final Clients clients;

	private final IncomingEvents events;

	ClientListener(Clients clients, IncomingEvents events) {
		this.clients = clients;
		this.events = events;
	}

	@KafkaListener(id = "clients", topics = "client.client.v1", groupId = "${spring.application.name}.clients",
			batch = "true")
	void on(List<ConsumerRecord<String, byte[]>> records) {
		List<ClientTold> told = new ArrayList<>(records.size());
		for (ConsumerRecord<String, byte[]> record : records) {
			try {
				told.add(read(record));
			}
			catch (PoisonRecordException ex) {
				takeOver(told, records);
				throw new BatchListenerFailedException("Not a client", ex, record);
			}
		}
		takeOver(told, records);
	}

	private ClientTold read(ConsumerRecord<String, byte[]> record) {
		if (record.value() != null) {
			Client client = this.events.body(record, Client.class);
			return new ClientTold(client.id(), client);
		}
		try {
			return new ClientTold(UUID.fromString(String.valueOf(record.key())), null);
		}
		catch (IllegalArgumentException ex) {
			throw new PoisonRecordException("The key is no id of a client");
		}
	}

	private void takeOver(List<ClientTold> told, List<ConsumerRecord<String, byte[]>> records) {
		try {
			this.clients.takeOver(told);
		}
		catch (DataIntegrityViolationException ex) {
			takeOverOneByOne(told, records);
		}
	}

	/** Finds out which one cannot be stored. */
	private void takeOverOneByOne(List<ClientTold> told, List<ConsumerRecord<String, byte[]>> records) {
		for (int i = 0; i < told.size(); i++) {
			try {
				this.clients.takeOver(List.of(told.get(i)));
			}
			catch (DataIntegrityViolationException ex) {
				throw new BatchListenerFailedException("Not a client that can be stored",
						new PoisonRecordException(ex.getClass().getSimpleName()), records.get(i));
			}
		}
	}

}
