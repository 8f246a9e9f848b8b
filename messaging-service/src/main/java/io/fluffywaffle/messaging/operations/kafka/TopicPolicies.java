package io.fluffywaffle.messaging.operations.kafka;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.stereotype.Component;

/** What topics do with their old records. */
@Component
class TopicPolicies {

	private static final long PATIENCE = 5;

	private final KafkaAdmin settings;

	TopicPolicies(KafkaAdmin settings) {
		this.settings = settings;
	}

	/** Whether the topic keeps only the latest record of each key. */
	boolean isCompacted(String topic) {
		ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
		try (Admin admin = Admin.create(this.settings.getConfigurationProperties())) {
			return admin.describeConfigs(List.of(resource))
				.all()
				.get(PATIENCE, TimeUnit.SECONDS)
				.values()
				.stream()
				.map((config) -> config.get(TopicConfig.CLEANUP_POLICY_CONFIG).value())
				.anyMatch((policy) -> policy.contains(TopicConfig.CLEANUP_POLICY_COMPACT));
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new KafkaException("How the topic " + topic + " is kept cannot be asked", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new KafkaException("How the topic " + topic + " is kept cannot be asked", ex);
		}
	}

}
