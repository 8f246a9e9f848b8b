package io.fluffywaffle.identity.revocation.kafka;

import java.time.Duration;

import io.fluffywaffle.defaults.kafka.Topics;
import io.fluffywaffle.defaults.revocation.TokensRevoked;
import org.apache.kafka.common.config.TopicConfig;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

@Configuration(proxyBeanMethods = false)
class RevocationTopics {

	/** Tokens live five minutes: a day is for whoever looks into what happened. */
	private static final Duration KEPT = Duration.ofDays(1);

	@Bean
	NewTopics revocationTopic() {
		return new NewTopics(TopicBuilder.name(TokensRevoked.TOPIC)
			.partitions(Topics.PARTITIONS)
			.config(TopicConfig.RETENTION_MS_CONFIG, String.valueOf(KEPT.toMillis()))
			.build());
	}

}
