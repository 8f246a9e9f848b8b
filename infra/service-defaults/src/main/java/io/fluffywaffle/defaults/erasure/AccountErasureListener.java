package io.fluffywaffle.defaults.erasure;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;

/** Erases accounts as they are told; told again, it confirms again. */
class AccountErasureListener {

	private final List<AccountEraser> erasers;

	private final ErasureConfirmation confirmation;

	private final IncomingEvents events;

	AccountErasureListener(List<AccountEraser> erasers, ErasureConfirmation confirmation, IncomingEvents events) {
		this.erasers = erasers;
		this.confirmation = confirmation;
		this.events = events;
	}

	@KafkaListener(id = "account-erasure", topics = "account.erasure.v1",
			groupId = "${spring.application.name}.account-erasure")
	void on(ConsumerRecord<String, byte[]> record) {
		UUID accountId = this.events.body(record, AccountErasureRequested.class).accountId();
		this.erasers.forEach((eraser) -> eraser.erase(accountId));
		this.confirmation.tell(accountId);
	}

	/** What is read of the fact. */
	record AccountErasureRequested(UUID accountId) {
	}

}
