package io.fluffywaffle.identity.audit.kafka;

import io.fluffywaffle.defaults.kafka.Topics;
import io.fluffywaffle.identity.audit.AuditHeads;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class AuditTopics {

	@Bean
	NewTopics auditHeadTopic() {
		return Topics.ofLatestState(AuditHeads.TOPIC);
	}

}
