package io.fluffywaffle.client.contact.kafka;

import io.fluffywaffle.client.contact.LastContacts;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ContactListener {

	private final LastContacts contacts;

	private final IncomingEvents events;

	ContactListener(LastContacts contacts, IncomingEvents events) {
		this.contacts = contacts;
		this.events = events;
	}

	@KafkaListener(id = "last-received", topics = "sms.received.v1",
			groupId = "${spring.application.name}.last-received")
	void received(ConsumerRecord<String, byte[]> record) {
		SmsReceived text = this.events.body(record, SmsReceived.class);
		this.contacts.received(text.accountId(), text.from(), text.receivedAt());
	}

	@KafkaListener(id = "last-sent", topics = "sms.sent.v1", groupId = "${spring.application.name}.last-sent")
	void sent(ConsumerRecord<String, byte[]> record) {
		SmsSent text = this.events.body(record, SmsSent.class);
		this.contacts.sent(text.accountId(), text.to(), text.acceptedAt());
	}

}
