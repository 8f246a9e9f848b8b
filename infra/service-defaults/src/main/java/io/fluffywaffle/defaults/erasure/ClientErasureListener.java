package io.fluffywaffle.defaults.erasure;

import java.util.List;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;

/** Erases clients as they are told; told again, it confirms again. */
class ClientErasureListener {

	private final List<ClientEraser> erasers;

	private final ErasureConfirmation confirmation;

	private final IncomingEvents events;

	ClientErasureListener(List<ClientEraser> erasers, ErasureConfirmation confirmation, IncomingEvents events) {
		this.erasers = erasers;
		this.confirmation = confirmation;
		this.events = events;
	}

	@KafkaListener(id = "client-erasure", topics = "client.erasure.v1",
			groupId = "${spring.application.name}.client-erasure")
	void on(ConsumerRecord<String, byte[]> record) {
		ClientErasure erasure = this.events.body(record, ClientErasure.class);
		this.erasers.forEach((eraser) -> eraser.erase(erasure));
		this.confirmation.tell(erasure);
	}

}
