package io.fluffywaffle.client.text.kafka;

import java.time.Duration;

import io.fluffywaffle.client.text.TextRequested;
import io.fluffywaffle.defaults.kafka.Topics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class TextTopics {

	/** Long after the last of them expired. */
	private static final Duration KEPT = Duration.ofDays(3);

	@Bean
	NewTopics textTopic() {
		return Topics.ofFacts(TextRequested.TOPIC, KEPT);
	}

}
