package io.fluffywaffle.identity.user.kafka;

import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.identity.user.AccountNames;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Learns what accounts are called. */
@Component
class AccountNamesListener {

	private final AccountNames names;

	private final IncomingEvents events;

	AccountNamesListener(AccountNames names, IncomingEvents events) {
		this.names = names;
		this.events = events;
	}

	@KafkaListener(id = "account-names", topics = "account.account.v1",
			groupId = "${spring.application.name}.account-names")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() != null) {
			AccountChanged account = this.events.body(record, AccountChanged.class);
			this.names.learn(account.id(), account.name(), account.version());
		}
	}

	/** What is read of the fact. */
	record AccountChanged(UUID id, String name, long version) {
	}

}
