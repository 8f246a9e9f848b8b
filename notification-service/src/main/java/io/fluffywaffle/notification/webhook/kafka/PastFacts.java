package io.fluffywaffle.notification.webhook.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.defaults.kafka.EventHeaders;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Reads the topics once more, from a time until now, without anybody's offsets. */
@Component
class PastFacts {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final KafkaProperties properties;

	PastFacts(KafkaProperties properties) {
		this.properties = properties;
	}

	/** Gives all records of the account from this time on, as many at a time as come. */
	void read(UUID accountId, Instant from, Receiver to) {
		Map<String, Object> settings = new HashMap<>(this.properties.buildConsumerProperties());
		settings.remove(ConsumerConfig.GROUP_ID_CONFIG);
		try (Consumer<String, byte[]> kafka = new KafkaConsumer<>(settings)) {
			Map<TopicPartition, Long> ends = seek(kafka, from);
			while (ends.entrySet().stream().anyMatch((end) -> kafka.position(end.getKey()) < end.getValue())) {
				List<ConsumerRecord<String, byte[]>> found = Stream.of(kafka.poll(PATIENCE))
					.flatMap((
							records) -> records.partitions().stream().flatMap((part) -> records.records(part).stream()))
					.filter((record) -> isAbout(record, accountId))
					.toList();
				if (!found.isEmpty()) {
					to.take(found);
				}
			}
		}
	}

	/** Goes to where this time begins, and says where the topics end now. */
	private static Map<TopicPartition, Long> seek(Consumer<String, byte[]> kafka, Instant from) {
		List<TopicPartition> partitions = Stream.of(FactReader.RECEIVED, FactReader.SENT, FactReader.STATUS)
			.flatMap((topic) -> kafka.partitionsFor(topic).stream())
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.toList();
		kafka.assign(partitions);
		Map<TopicPartition, Long> ends = kafka.endOffsets(partitions);
		Map<TopicPartition, OffsetAndTimestamp> begins = kafka.offsetsForTimes(
				partitions.stream().collect(Collectors.toMap((part) -> part, (part) -> from.toEpochMilli())));
		ends.forEach((partition, end) -> {
			OffsetAndTimestamp begin = begins.get(partition);
			kafka.seek(partition, (begin != null) ? begin.offset() : end);
		});
		return ends;
	}

	/** Whom the past is told. */
	@FunctionalInterface
	interface Receiver {

		void take(List<ConsumerRecord<String, byte[]>> records);

	}

	private static boolean isAbout(ConsumerRecord<String, byte[]> record, UUID accountId) {
		Header header = record.headers().lastHeader(EventHeaders.ACCOUNT_ID);
		return header != null && new String(header.value(), StandardCharsets.UTF_8).equals(accountId.toString());
	}

}
