package io.fluffywaffle.defaults.revocation;

import java.time.Clock;
import java.util.Map;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Refuses revoked tokens in every application that says where Kafka is; it needs no
 * database.
 */
@AutoConfiguration
@ConditionalOnProperty("spring.kafka.bootstrap-servers")
@EnableConfigurationProperties(KafkaProperties.class)
class RevocationAutoConfiguration {

	/** How long a broker may leave a question unanswered before we go on without it. */
	private static final int ANSWER_MILLIS = 3000;

	@Bean
	Revocations revocations(ObjectProvider<Clock> clock) {
		return new Revocations(clock.getIfAvailable(Clock::systemUTC));
	}

	@Bean
	OAuth2TokenValidator<Jwt> notRevoked(Revocations revocations) {
		return new NotRevoked(revocations);
	}

	@Bean
	RevocationReader revocationReader(KafkaProperties kafka, Revocations revocations,
			ApplicationEventPublisher application) {
		Map<String, Object> settings = kafka.buildConsumerProperties();
		settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
		settings.put(ConsumerConfig.CLIENT_ID_CONFIG, "revocations");
		settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
		settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
		settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
		settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
		settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_MILLIS);
		return new RevocationReader(
				() -> new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer()),
				new RevocationNews(revocations, application));
	}

}
