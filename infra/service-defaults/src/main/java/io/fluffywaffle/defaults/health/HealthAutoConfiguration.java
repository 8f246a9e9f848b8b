package io.fluffywaffle.defaults.health;

import io.fluffywaffle.defaults.kafka.KafkaDefaults;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;

/** Adds the listeners to a service's health. */
@AutoConfiguration(after = KafkaDefaults.class)
@ConditionalOnBean(KafkaListenerEndpointRegistry.class)
class HealthAutoConfiguration {

	@Bean
	KafkaListenersHealth kafkaListenersHealthIndicator(KafkaListenerEndpointRegistry listeners) {
		return new KafkaListenersHealth(listeners);
	}

}
