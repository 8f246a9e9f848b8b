package io.fluffywaffle.client.smsword.kafka;

import io.fluffywaffle.client.smsword.OptOutChanged;
import io.fluffywaffle.client.smsword.OptOuts;
import io.fluffywaffle.client.smsword.SmsReceived;
import io.fluffywaffle.client.smsword.Words;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class WordListener {

	private final Words words;

	private final OptOuts optOuts;

	private final IncomingEvents events;

	WordListener(Words words, OptOuts optOuts, IncomingEvents events) {
		this.words = words;
		this.optOuts = optOuts;
		this.events = events;
	}

	@KafkaListener(id = "sms-words", topics = "sms.received.v1", groupId = "${spring.application.name}.sms-words")
	void onText(ConsumerRecord<String, byte[]> record) {
		this.words.follow(this.events.id(record), this.events.body(record, SmsReceived.class));
	}

	@KafkaListener(id = "opt-outs", topics = "messaging.opt-out.v1", groupId = "${spring.application.name}.opt-outs")
	void onOptOut(ConsumerRecord<String, byte[]> record) {
		this.optOuts.follow(this.events.id(record), this.events.body(record, OptOutChanged.class));
	}

}
