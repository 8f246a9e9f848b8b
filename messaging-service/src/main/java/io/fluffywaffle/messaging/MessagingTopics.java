package io.fluffywaffle.messaging;

import io.fluffywaffle.defaults.kafka.Topics;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics that this service owns. */
@Configuration(proxyBeanMethods = false)
class MessagingTopics {

	@Bean
	NewTopics smsReceived() {
		return Topics.ofFacts("sms.received.v1");
	}

	@Bean
	NewTopics smsSent() {
		return Topics.ofFacts("sms.sent.v1");
	}

	@Bean
	NewTopics smsStatus() {
		return Topics.ofFacts("sms.status.v1");
	}

	@Bean
	NewTopics messagingActivity() {
		return Topics.ofFacts("messaging.activity.v1");
	}

	@Bean
	NewTopics messagingKeyword() {
		return Topics.ofFacts("messaging.keyword.v1");
	}

	@Bean
	NewTopics messagingOptOut() {
		return Topics.ofFacts("messaging.opt-out.v1");
	}

}
