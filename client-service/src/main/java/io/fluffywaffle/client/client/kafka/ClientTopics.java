package io.fluffywaffle.client.client.kafka;

import io.fluffywaffle.client.client.ClientChanged;
import io.fluffywaffle.defaults.kafka.Topics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class ClientTopics {

	@Bean
	NewTopics clientTopic() {
		return Topics.ofLatestState(ClientChanged.TOPIC);
	}

}
