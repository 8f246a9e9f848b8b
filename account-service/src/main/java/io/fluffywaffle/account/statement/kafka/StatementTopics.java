package io.fluffywaffle.account.statement.kafka;

import io.fluffywaffle.account.statement.StatementReady;
import io.fluffywaffle.defaults.kafka.Topics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class StatementTopics {

	@Bean
	NewTopics statementTopic() {
		return Topics.ofFacts(StatementReady.TOPIC);
	}

}
