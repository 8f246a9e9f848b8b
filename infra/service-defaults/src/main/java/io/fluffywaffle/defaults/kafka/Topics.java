package io.fluffywaffle.defaults.kafka;

import java.time.Duration;

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

	private static final String DEAD_LETTERS = ".dlt";

	private static final String FOR_EVER = "-1";

	/**
	 * What was overwritten or deleted is gone from a compacted topic after this at the
	 * latest.
	 */
	private static final Duration COMPACTED_WITHIN = Duration.ofDays(7);

	/** Records are deleted by the file: a day's at a time. */
	private static final Duration FILE = Duration.ofDays(1);

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
	 * A topic of facts about people, in the order they happened: they are gone, from its
	 * dead letters too, a day after the time that they are kept.
	 */
	public static NewTopics ofFacts(String name, Duration kept) {
		return new NewTopics(keeping(name, kept).build(), keeping(name + DEAD_LETTERS, kept).build());
	}

	/**
	 * A compacted topic: the latest state for each key, from which a consumer builds its
	 * replica.
	 */
	public static NewTopics ofLatestState(String name) {
		return new NewTopics(builder(name).compact()
			.config(TopicConfig.MAX_COMPACTION_LAG_MS_CONFIG, Long.toString(COMPACTED_WITHIN.toMillis()))
			.build(), deadLetters(name));
	}

	private static NewTopic deadLetters(String name) {
		return builder(name + DEAD_LETTERS).config(TopicConfig.RETENTION_MS_CONFIG, FOR_EVER).build();
	}

	private static TopicBuilder keeping(String name, Duration kept) {
		return builder(name).config(TopicConfig.RETENTION_MS_CONFIG, Long.toString(kept.toMillis()))
			.config(TopicConfig.SEGMENT_MS_CONFIG, Long.toString(FILE.toMillis()));
	}

	private static TopicBuilder builder(String name) {
		return TopicBuilder.name(name).partitions(PARTITIONS);
	}

}
