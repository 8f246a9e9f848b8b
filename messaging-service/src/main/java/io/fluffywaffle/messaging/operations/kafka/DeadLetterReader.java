package io.fluffywaffle.messaging.operations.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import io.fluffywaffle.messaging.operations.Place;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.stereotype.Component;

/** Reads topics of dead letters without moving anybody's place in them. */
@Component
class DeadLetterReader {

	private static final Duration POLL = Duration.ofMillis(500);

	private static final int POLLS = 10;

	private final ConsumerFactory<? super String, ? super byte[]> consumers;

	DeadLetterReader(ConsumerFactory<? super String, ? super byte[]> consumers) {
		this.consumers = consumers;
	}

	/** What a partition holds: from {@code begin} up to before {@code end}. */
	record Range(long begin, long end) {

		boolean holds(long offset) {
			return offset >= this.begin && offset < this.end;
		}

	}

	/** The partitions that hold something. */
	Map<TopicPartition, Range> ranges() {
		try (Consumer<String, byte[]> consumer = consumer()) {
			return ranges(consumer);
		}
	}

	/** The newest records, at least so many of each partition where there are as many. */
	List<ConsumerRecord<String, byte[]>> newest(int ofEach) {
		try (Consumer<String, byte[]> consumer = consumer()) {
			Map<TopicPartition, Range> ranges = ranges(consumer);
			return read(consumer, ranges, (range) -> Math.max(range.begin(), range.end() - ofEach));
		}
	}

	/** One record, if it is still there. */
	Optional<ConsumerRecord<String, byte[]>> read(Place place) {
		try (Consumer<String, byte[]> consumer = consumer()) {
			TopicPartition partition = new TopicPartition(place.topic(), place.partition());
			Range range = ranges(consumer).get(partition);
			if (range == null || !range.holds(place.offset())) {
				return Optional.empty();
			}
			return read(consumer, Map.of(partition, new Range(place.offset(), place.offset() + 1)), Range::begin)
				.stream()
				.filter((record) -> record.offset() == place.offset())
				.findFirst();
		}
	}

	private static Map<TopicPartition, Range> ranges(Consumer<String, byte[]> consumer) {
		List<TopicPartition> partitions = consumer.listTopics()
			.entrySet()
			.stream()
			.filter((topic) -> topic.getKey().endsWith(Place.SUFFIX))
			.flatMap((topic) -> topic.getValue().stream())
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.toList();
		// Kafka warns of each partition that it is asked about and that is not assigned
		consumer.assign(partitions);
		Map<TopicPartition, Long> begins = consumer.beginningOffsets(partitions);
		return consumer.endOffsets(partitions)
			.entrySet()
			.stream()
			.filter((end) -> end.getValue() > begins.getOrDefault(end.getKey(), 0L))
			.collect(Collectors.toMap(Map.Entry::getKey,
					(end) -> new Range(begins.getOrDefault(end.getKey(), 0L), end.getValue())));
	}

	private static List<ConsumerRecord<String, byte[]>> read(Consumer<String, byte[]> consumer,
			Map<TopicPartition, Range> ranges, ToLongFunction<Range> from) {
		List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
		Map<TopicPartition, Range> open = new HashMap<>(ranges);
		consumer.assign(open.keySet());
		open.forEach((partition, range) -> consumer.seek(partition, from.applyAsLong(range)));
		for (int polls = 0; polls < POLLS && !open.isEmpty(); polls++) {
			consumer.poll(POLL).forEach(records::add);
			open.entrySet()
				.removeIf((partition) -> consumer.position(partition.getKey()) >= partition.getValue().end());
		}
		return records;
	}

	@SuppressWarnings("unchecked")
	private Consumer<String, byte[]> consumer() {
		return (Consumer<String, byte[]>) this.consumers.createConsumer();
	}

}
