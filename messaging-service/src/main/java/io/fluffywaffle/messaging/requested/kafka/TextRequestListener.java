package io.fluffywaffle.messaging.requested.kafka;

import io.fluffywaffle.defaults.kafka.IncomingEvents;
import io.fluffywaffle.messaging.requested.RequestedTexts;
import io.fluffywaffle.messaging.requested.TextRequested;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** Queues the texts that are asked for. */
@Component
class TextRequestListener {

	private final RequestedTexts texts;

	private final IncomingEvents events;

	TextRequestListener(RequestedTexts texts, IncomingEvents events) {
		this.texts = texts;
		this.events = events;
	}

	@KafkaListener(id = "requested-texts", topics = "client.text.v1",
			groupId = "${spring.application.name}.requested-texts")
	void on(ConsumerRecord<String, byte[]> record) {
		this.texts.queue(this.events.body(record, TextRequested.class));
	}

}
