package io.fluffywaffle.client.contact.kafka;

import io.fluffywaffle.client.contact.ContactRecorder;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ContactListener {

	private final ContactRecorder contacts;

	private final IncomingEvents events;

	ContactListener(ContactRecorder contacts, IncomingEvents events) {
		this.contacts = contacts;
		this.events = events;
	}

	@KafkaListener(id = "last-received", topics = "sms.received.v1",
			groupId = "${spring.application.name}.last-received")
	void received(ConsumerRecord<String, byte[]> record) {
		this.contacts.record(this.events.id(record), this.events.body(record, SmsReceived.class).text());
	}

	@KafkaListener(id = "last-sent", topics = "sms.sent.v1", groupId = "${spring.application.name}.last-sent")
	void sent(ConsumerRecord<String, byte[]> record) {
		this.contacts.record(this.events.id(record), this.events.body(record, SmsSent.class).text());
	}

}
