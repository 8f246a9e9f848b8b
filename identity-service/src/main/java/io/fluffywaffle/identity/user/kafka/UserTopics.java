package io.fluffywaffle.identity.user.kafka;

import io.fluffywaffle.defaults.kafka.Topics;
import io.fluffywaffle.identity.user.UserChanged;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class UserTopics {

	@Bean
	NewTopics userTopic() {
		return Topics.ofLatestState(UserChanged.TOPIC);
	}

}
