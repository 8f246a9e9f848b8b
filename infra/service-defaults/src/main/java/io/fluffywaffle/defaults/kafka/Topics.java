package io.fluffywaffle.defaults.kafka;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

import org.springframework.kafka.config.TopicBuilder;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/**
 * Declares the topics that a service owns; each comes with its dead-letter topic
 * {@code <topic>.dlt}.
 */
public final class Topics {

	/**
	 * How many partitions every topic has: enough for a dozen instances of each consumer.
	 */
	public static final int PARTITIONS = 12;

	private static final String FOR_EVER = "-1";

	private Topics() {
	}

	/**
	 * A topic of facts in the order they happened, kept for ever so that it can be
	 * replayed.
	 */
	public static NewTopics ofFacts(String name) {
		return new NewTopics(builder(name).config(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER).build(),
				deadLetters(name));
	}

	/**
	 * A compacted topic: the latest state for each key, from which a consumer builds its
	 * replica.
	 */
	public static NewTopics ofLatestState(String name) {
		return new NewTopics(builder(name).compact().build(), deadLetters(name));
	}

	private static NewTopic deadLetters(String name) {
		return builder(name + ".dlt").config(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER).build();
	}

	private static TopicBuilder builder(String name) {
		return TopicBuilder.name(name).partitions(PARTITIONS);
	}

}
