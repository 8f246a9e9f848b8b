package io.fluffywaffle.messaging.account.kafka;

import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.messaging.account.Account;
import io.fluffywaffle.messaging.account.Accounts;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the replica of accounts up to date. */
@Component
class AccountListener {

	private final Accounts accounts;

	private final IncomingEvents events;

	AccountListener(Accounts accounts, IncomingEvents events) {
		this.accounts = accounts;
		this.events = events;
	}

	@KafkaListener(id = "accounts", topics = "account.account.v1", groupId = "${spring.application.name}.accounts")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.accounts.forget(UUID.fromString(record.key()));
		}
		else {
			this.accounts.replace(this.events.body(record, Account.class));
		}
	}

}
