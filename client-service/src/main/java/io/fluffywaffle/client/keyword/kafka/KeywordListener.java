package io.fluffywaffle.client.keyword.kafka;

import io.fluffywaffle.client.keyword.KeywordFollower;
import io.fluffywaffle.client.keyword.KeywordMatched;
import io.fluffywaffle.defaults.kafka.IncomingEvents;
import org.apache.kafka.clients.consumer.ConsumerRecord;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

@Component
class KeywordListener {

	private final KeywordFollower follower;

	private final IncomingEvents events;

	KeywordListener(KeywordFollower follower, IncomingEvents events) {
		this.follower = follower;
		this.events = events;
	}

	@KafkaListener(id = "keywords", topics = "messaging.keyword.v1", groupId = "${spring.application.name}.keywords")
	void on(ConsumerRecord<String, byte[]> record) {
		this.follower.follow(this.events.id(record), this.events.body(record, KeywordMatched.class));
	}

}
