package io.fluffywaffle.identity.audit.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.fluffywaffle.identity.audit.AuditHead;
import io.fluffywaffle.identity.audit.AuditHeads;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.stereotype.Component;

/** Reads the heads that were told, from the first on. */
@Component
class HeadTopic implements AuditHeads {

	private static final Logger log = LoggerFactory.getLogger(HeadTopic.class);

	private static final Duration PATIENCE = Duration.ofSeconds(4);

	private final KafkaProperties properties;

	private final JsonMapper json;

	HeadTopic(KafkaProperties properties, JsonMapper json) {
		this.properties = properties;
		this.json = json;
	}

	@Override
	public Optional<List<AuditHead>> told() {
		try (Consumer<String, byte[]> consumer = consumer()) {
			return read(consumer);
		}
		catch (KafkaException ex) {
			log.warn("The heads of the audit trail cannot be read: {}", ex.toString());
			return Optional.empty();
		}
	}

	private Optional<List<AuditHead>> read(Consumer<String, byte[]> consumer) {
		List<TopicPartition> partitions = consumer.partitionsFor(TOPIC, PATIENCE)
			.stream()
			.map((partition) -> new TopicPartition(TOPIC, partition.partition()))
			.toList();
		consumer.assign(partitions);
		consumer.seekToBeginning(partitions);
		Map<TopicPartition, Long> ends = consumer.endOffsets(partitions, PATIENCE);
		List<AuditHead> heads = new ArrayList<>();
		long deadline = System.nanoTime() + PATIENCE.toNanos();
		while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey(), PATIENCE) < end.getValue())) {
			if (System.nanoTime() > deadline) {
				return Optional.empty();
			}
			consumer.poll(Duration.ofMillis(200)).forEach((record) -> add(record, heads));
		}
		return Optional.of(heads);
	}

	private void add(ConsumerRecord<String, byte[]> record, List<AuditHead> heads) {
		try {
			heads.add(this.json.readValue(record.value(), AuditHead.class));
		}
		catch (JacksonException | IllegalArgumentException ex) {
			log.warn("Not a head of the audit trail at {}-{}@{}", record.topic(), record.partition(), record.offset());
		}
	}

	private Consumer<String, byte[]> consumer() {
		Map<String, Object> settings = this.properties.buildConsumerProperties();
		settings.remove("group.id");
		settings.put("client.id", "audit-heads");
		// there is nothing to wait for: it ends where the topic ends now
		settings.put("fetch.max.wait.ms", "20");
		settings.put("default.api.timeout.ms", Long.toString(PATIENCE.toMillis()));
		return new KafkaConsumer<>(settings);
	}

}
