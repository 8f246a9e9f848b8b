package io.fluffywaffle.messaging;

import java.time.Duration;

import io.fluffywaffle.defaults.kafka.Topics;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/**
 * The topics that this service owns. All of them name people, so nothing stays in them
 * for ever.
 */
@Configuration(proxyBeanMethods = false)
class MessagingTopics {

	private final Duration kept;

	MessagingTopics(@Value("${WAFFLE_TOPIC_RETENTION}") Duration kept) {
		this.kept = kept;
	}

	@Bean
	NewTopics smsReceived() {
		return Topics.ofFacts("sms.received.v1", this.kept);
	}

	@Bean
	NewTopics smsSent() {
		return Topics.ofFacts("sms.sent.v1", this.kept);
	}

	@Bean
	NewTopics smsStatus() {
		return Topics.ofFacts("sms.status.v1", this.kept);
	}

	@Bean
	NewTopics messagingActivity() {
		return Topics.ofFacts("messaging.activity.v1", this.kept);
	}

	@Bean
	NewTopics messagingKeyword() {
		return Topics.ofFacts("messaging.keyword.v1", this.kept);
	}

	@Bean
	NewTopics messagingOptOut() {
		return Topics.ofFacts("messaging.opt-out.v1", this.kept);
	}

	@Bean
	NewTopics messagingWelcome() {
		return Topics.ofFacts("messaging.welcome.v1", this.kept);
	}

	@Bean
	NewTopics accountIncident() {
		return Topics.ofFacts("account.incident.v1", this.kept);
	}

}
