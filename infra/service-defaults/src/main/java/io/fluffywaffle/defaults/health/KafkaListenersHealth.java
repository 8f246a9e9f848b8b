package io.fluffywaffle.defaults.health;

import java.util.List;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Down as soon as one listener has stopped: Spring Kafka stops a consumer on an Error and
 * says nothing.
 */
class KafkaListenersHealth implements HealthIndicator {

	private final KafkaListenerEndpointRegistry listeners;

	KafkaListenersHealth(KafkaListenerEndpointRegistry listeners) {
		this.listeners = listeners;
	}

	@Override
	public Health health() {
		List<String> stopped = this.listeners.getListenerContainers()
			.stream()
			.filter((container) -> container.isAutoStartup() && !container.isRunning())
			.map(MessageListenerContainer::getListenerId)
			.toList();
		return stopped.isEmpty() ? Health.up().build() : Health.down().withDetail("stopped", stopped).build();
	}

}
