package io.fluffywaffle.acceptance.stack;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.fluffywaffle.local.settings.Port;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

import static org.awaitility.Awaitility.await;

/** The consumers that count texts, set back by an operator. */
public record UsageGroup(RunningWaffle waffle) {

	private static final String NAME = "account-service.usage";

	private static final String SERVICE = "account-service";

	/** Forgets how far they have read, while they stand still, and waits for the end. */
	public void readEverythingAgain() {
		try (Admin admin = Admin
			.create(Map.of("bootstrap.servers", URI.create(this.waffle.url(Port.KAFKA)).getAuthority()))) {
			this.waffle.kill(SERVICE);
			await().ignoreExceptions().until(() -> admin.deleteConsumerGroups(List.of(NAME)).all().get() == null);
			this.waffle.restart(SERVICE);
			await().atMost(Duration.ofSeconds(60)).until(() -> isAtTheEnd(admin));
		}
	}

	private static boolean isAtTheEnd(Admin admin) throws ExecutionException, InterruptedException {
		Map<TopicPartition, Long> read = admin.listConsumerGroupOffsets(NAME)
			.partitionsToOffsetAndMetadata()
			.get()
			.entrySet()
			.stream()
			.filter((place) -> Objects.nonNull(place.getValue()))
			.collect(Collectors.toMap(Map.Entry::getKey, (place) -> place.getValue().offset()));
		List<TopicPartition> all = admin.describeTopics(List.of("sms.received.v1", "sms.sent.v1", "sms.status.v1"))
			.allTopicNames()
			.get()
			.values()
			.stream()
			.flatMap((topic) -> topic.partitions()
				.stream()
				.map((one) -> new TopicPartition(topic.name(), one.partition())))
			.toList();
		return admin
			.listOffsets(all.stream().collect(Collectors.toMap(Function.identity(), (any) -> OffsetSpec.latest())))
			.all()
			.get()
			.entrySet()
			.stream()
			.allMatch((end) -> end.getValue().offset() <= read.getOrDefault(end.getKey(), 0L));
	}

}
