package io.fluffywaffle.client.erasure.kafka;

import io.fluffywaffle.client.erasure.Forgetting;
import io.fluffywaffle.client.erasure.NeverTexted;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class ErasureListener {

	private final Forgetting forgetting;

	private final NeverTexted neverTexted;

	private final IncomingEvents events;

	ErasureListener(Forgetting forgetting, NeverTexted neverTexted, IncomingEvents events) {
		this.forgetting = forgetting;
		this.neverTexted = neverTexted;
		this.events = events;
	}

	@KafkaListener(id = "erasure-confirmations",
			topics = { "client-erasure.messaging.v1", "client-erasure.notification.v1" },
			groupId = "${spring.application.name}.erasure-confirmations")
	void confirmed(ConsumerRecord<String, byte[]> record) {
		ClientErased erased = this.events.body(record, ClientErased.class);
		this.forgetting.confirm(erased.accountId(), erased.erasureId(), erased.service());
	}

	@KafkaListener(id = "never-texted", topics = "messaging.opt-out.v1",
			groupId = "${spring.application.name}.never-texted")
	void optedInOrOut(ConsumerRecord<String, byte[]> record) {
		OptOutChanged change = this.events.body(record, OptOutChanged.class);
		if (!change.optedOut()) {
			this.neverTexted.lift(change.accountId(), change.phone(), change.at());
		}
	}

}
