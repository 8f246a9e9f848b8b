package io.fluffywaffle.identity.access.kafka;

import io.fluffywaffle.defaults.kafka.Topics;
import io.fluffywaffle.identity.access.AccessGranted;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class AccessTopics {

	@Bean
	NewTopics accessTopic() {
		return Topics.ofFacts(AccessGranted.TOPIC);
	}

}
