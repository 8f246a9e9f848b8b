package io.fluffywaffle.account.usage.kafka;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.awaitility.Awaitility;

import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** The consumer group that counts texts, in the hands of an operator. */
final class UsageGroup {

	private static final String NAME = "account-service.usage";

	private static final Set<TopicPartition> ALL = Stream.of("sms.received.v1", "sms.sent.v1", "sms.status.v1")
		.flatMap((topic) -> IntStream.range(0, 12).mapToObj((partition) -> new TopicPartition(topic, partition)))
		.collect(Collectors.toSet());

	private final MessageListenerContainer listener;

	private final String bootstrapServers;

	UsageGroup(KafkaListenerEndpointRegistry listeners, String bootstrapServers) {
		this.listener = Objects.requireNonNull(listeners.getListenerContainer("usage"));
		this.bootstrapServers = bootstrapServers;
	}

	/** Lets it read everything again, after something was done while it stood still. */
	void replayAfter(Runnable act) {
		this.listener.stop();
		act.run();
		try (Admin admin = admin()) {
			Awaitility.await()
				.ignoreExceptions()
				.until(() -> admin
					.alterConsumerGroupOffsets(NAME,
							ALL.stream()
								.collect(Collectors.toMap((partition) -> partition,
										(partition) -> new OffsetAndMetadata(0))))
					.all()
					.get() == null);
		}
		this.listener.start();
		awaitEnd();
	}

	/** Waits until every record was handled. */
	void awaitEnd() {
		try (Admin admin = admin()) {
			Awaitility.await().until(() -> read(admin).equals(ends(admin)));
		}
	}

	private static Map<TopicPartition, Long> read(Admin admin) throws ExecutionException, InterruptedException {
		return admin.listConsumerGroupOffsets(NAME)
			.partitionsToOffsetAndMetadata()
			.get()
			.entrySet()
			.stream()
			.filter((place) -> place.getValue() != null && place.getValue().offset() > 0)
			.collect(Collectors.toMap(Map.Entry::getKey, (place) -> place.getValue().offset()));
	}

	private static Map<TopicPartition, Long> ends(Admin admin) throws ExecutionException, InterruptedException {
		return admin
			.listOffsets(ALL.stream().collect(Collectors.toMap((partition) -> partition, (any) -> OffsetSpec.latest())))
			.all()
			.get()
			.entrySet()
			.stream()
			.filter((end) -> end.getValue().offset() > 0)
			.collect(Collectors.toMap(Map.Entry::getKey, (end) -> end.getValue().offset()));
	}

	private Admin admin() {
		return Admin.create(Map.of("bootstrap.servers", this.bootstrapServers));
	}

}
