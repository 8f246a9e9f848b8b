package io.fluffywaffle.messaging.account.kafka;

import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.messaging.account.Account;
import io.fluffywaffle.messaging.account.AccountClosed;
import io.fluffywaffle.messaging.account.AccountStatus;
import io.fluffywaffle.messaging.account.Accounts;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Keeps the replica of accounts up to date. */
@Component
class AccountListener {

	private final Accounts accounts;

	private final IncomingEvents events;

	private final ApplicationEventPublisher inside;

	AccountListener(Accounts accounts, IncomingEvents events, ApplicationEventPublisher inside) {
		this.accounts = accounts;
		this.events = events;
		this.inside = inside;
	}

	@KafkaListener(id = "accounts", topics = "account.account.v1", groupId = "${spring.application.name}.accounts")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.accounts.forget(UUID.fromString(record.key()));
		}
		else {
			Account account = this.events.body(record, Account.class);
			this.accounts.replace(account);
			if (account.status() == AccountStatus.DELETED) {
				this.inside.publishEvent(new AccountClosed(account.id()));
			}
		}
	}

}
