package io.fluffywaffle.defaults.access;

import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;

/** Keeps the replica of who is in which account up to date. */
class AccountMembersListener {

	private final AccountRoleReplica replica;

	private final IncomingEvents events;

	AccountMembersListener(AccountRoleReplica replica, IncomingEvents events) {
		this.replica = replica;
		this.events = events;
	}

	@KafkaListener(id = "account-access", topics = "account.account.v1",
			groupId = "${spring.application.name}.account-access")
	void on(ConsumerRecord<String, byte[]> record) {
		if (record.value() == null) {
			this.replica.forget(UUID.fromString(record.key()));
		}
		else {
			this.replica.replace(this.events.body(record, AccountMembers.class));
		}
	}

}
