package io.fluffywaffle.client.join.kafka;

import io.fluffywaffle.client.erasure.NeverTexted;
import io.fluffywaffle.client.join.LinkTokens;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class LinkListener {

	private final LinkTokens links;

	private final NeverTexted neverTexted;

	private final IncomingEvents events;

	LinkListener(LinkTokens links, NeverTexted neverTexted, IncomingEvents events) {
		this.links = links;
		this.neverTexted = neverTexted;
		this.events = events;
	}

	@KafkaListener(id = "links", topics = "messaging.welcome.v1", groupId = "${spring.application.name}.links")
	void on(ConsumerRecord<String, byte[]> record) {
		LinkMinted minted = this.events.body(record, LinkMinted.class);
		// read once more, an old link brings nobody back who was erased
		if (!this.neverTexted.holds(minted.accountId(), minted.phone())) {
			this.links.learn(minted.accountId(), minted.phone(), minted.tokenHash(), minted.at());
		}
	}

}
