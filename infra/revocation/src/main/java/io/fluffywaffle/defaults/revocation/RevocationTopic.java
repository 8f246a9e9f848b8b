package io.fluffywaffle.defaults.revocation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

/** All partitions of the topic, read without a group by one instance for itself. */
final class RevocationTopic {

	private static final Duration POLL = Duration.ofSeconds(1);

	private final Consumer<String, byte[]> kafka;

	private List<TopicPartition> partitions = List.of();

	private Map<TopicPartition, Long> ends = Map.of();

	RevocationTopic(Consumer<String, byte[]> kafka) {
		this.kafka = kafka;
	}

	/** Goes to the first record that still matters; false if there is no topic yet. */
	boolean open() {
		this.partitions = present();
		this.kafka.assign(this.partitions);
		// first the ends: what arrives meanwhile lies behind them and is read
		this.ends = this.kafka.endOffsets(this.partitions);
		long from = Instant.now().minus(Revocations.KEPT).toEpochMilli();
		Map<TopicPartition, OffsetAndTimestamp> starts = this.kafka
			.offsetsForTimes(this.partitions.stream().collect(Collectors.toMap((each) -> each, (each) -> from)));
		this.ends.forEach((partition, end) -> {
			OffsetAndTimestamp start = starts.get(partition);
			this.kafka.seek(partition, (start != null) ? Math.min(start.offset(), end) : end);
		});
		return !this.partitions.isEmpty();
	}

	Iterable<ConsumerRecord<String, byte[]>> poll() {
		return this.kafka.poll(POLL);
	}

	/** Whether all is read that was there when it was opened. */
	boolean isCaughtUp() {
		return this.ends.entrySet().stream().allMatch((end) -> this.kafka.position(end.getKey()) >= end.getValue());
	}

	boolean hasGrown() {
		return present().size() != this.partitions.size();
	}

	private List<TopicPartition> present() {
		return this.kafka.partitionsFor(TokensRevoked.TOPIC)
			.stream()
			.map((partition) -> new TopicPartition(partition.topic(), partition.partition()))
			.toList();
	}

}
