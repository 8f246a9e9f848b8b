package io.fluffywaffle.client.note.kafka;

import java.time.Duration;

import io.fluffywaffle.client.note.ClientMentioned;
import io.fluffywaffle.defaults.kafka.Topics;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class MentionTopics {

	@Bean
	NewTopics mentionTopic(@Value("${WAFFLE_TOPIC_RETENTION}") Duration kept) {
		return Topics.ofFacts(ClientMentioned.TOPIC, kept);
	}

}
