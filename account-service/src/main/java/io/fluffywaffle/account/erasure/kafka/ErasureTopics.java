package io.fluffywaffle.account.erasure.kafka;

import io.fluffywaffle.account.erasure.AccountErasureRequested;
import io.fluffywaffle.defaults.kafka.Topics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class ErasureTopics {

	@Bean
	NewTopics accountErasureTopic() {
		return Topics.ofFacts(AccountErasureRequested.TOPIC);
	}

}
