package io.fluffywaffle.client.erasure.kafka;

import java.time.Duration;

import io.fluffywaffle.client.erasure.ClientErasureRequested;
import io.fluffywaffle.defaults.kafka.Topics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class ErasureTopics {

	private static final Duration KEPT = Duration.ofDays(30);

	@Bean
	NewTopics clientErasureTopic() {
		return Topics.ofFacts(ClientErasureRequested.TOPIC, KEPT);
	}

}
