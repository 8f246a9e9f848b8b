package io.fluffywaffle.account.account.kafka;

import io.fluffywaffle.account.account.AccountChanged;
import io.fluffywaffle.defaults.kafka.Topics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class AccountTopics {

	@Bean
	NewTopics accountTopic() {
		return Topics.ofLatestState(AccountChanged.TOPIC);
	}

}
