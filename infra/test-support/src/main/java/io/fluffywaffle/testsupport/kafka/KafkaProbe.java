package io.fluffywaffle.testsupport.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/**
 * A test's own hands and eyes on a broker: it writes what another service would, and
 * reads topics from their first record, outside every consumer group.
 */
public final class KafkaProbe implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(15);

	private static final int PARTITIONS = 12;

	private final String bootstrapServers;

	private final Map<String, Object> connection;

	private final KafkaProducer<String, byte[]> producer;

	public KafkaProbe(String bootstrapServers) {
		this.bootstrapServers = bootstrapServers;
		this.connection = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
		this.producer = new KafkaProducer<>(this.connection, new StringSerializer(), new ByteArraySerializer());
	}

	public String bootstrapServers() {
		return this.bootstrapServers;
	}

	/** Makes those of the topics that are not there, with 12 partitions each. */
	public void createTopics(Collection<String> topics) {
		try (Admin admin = Admin.create(this.connection)) {
			admin.createTopics(topics.stream().map((topic) -> new NewTopic(topic, PARTITIONS, (short) 1)).toList())
				.values()
				.values()
				.forEach((made) -> await(made::get, TopicExistsException.class));
		}
	}

	/** The topics that are there. */
	public Set<String> topics() {
		try (Admin admin = Admin.create(this.connection)) {
			return admin.listTopics().names().toCompletionStage().toCompletableFuture().join();
		}
	}

	/** Writes an event with the headers of our envelope; a null value is a tombstone. */
	public void send(String topic, String key, String type, UUID accountId, @Nullable String json) {
		send(topic, key, Map.of("event-id", UUID.randomUUID().toString(), "event-type", type, "occurred-at",
				Instant.now().toString(), "account-id", accountId.toString()), json);
	}

	/** Writes any record and waits for the broker's acknowledgement. */
	public void send(String topic, @Nullable String key, Map<String, String> headers, @Nullable String value) {
		byte[] bytes = (value != null) ? value.getBytes(StandardCharsets.UTF_8) : null;
		ProducerRecord<String, byte[]> sent = new ProducerRecord<>(topic, key, bytes);
		headers.forEach((name, text) -> sent.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
		await(this.producer.send(sent)::get, null);
	}

	/** Writes every record of the topic once more, as after a consumer's lost offsets. */
	public void sendAllAgain(String topic) {
		records(topic).forEach((read) -> send(topic, read.key(), read.headers(), read.value()));
	}

	/** Every record that the topic has now, in order within each partition. */
	public List<KafkaRecord> records(String topic) {
		List<KafkaRecord> found = new ArrayList<>();
		try (KafkaConsumer<String, byte[]> consumer = consumer(topic)) {
			Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
			while (ends.entrySet().stream().anyMatch((end) -> consumer.position(end.getKey()) < end.getValue())) {
				consumer.poll(Duration.ofMillis(100)).forEach((read) -> found.add(KafkaRecord.of(read)));
			}
		}
		return found;
	}

	/** The first record that matches, waiting for it up to 15 seconds. */
	public KafkaRecord await(String topic, Predicate<KafkaRecord> wanted) {
		List<KafkaRecord> seen = new ArrayList<>();
		Instant end = Instant.now().plus(PATIENCE);
		try (KafkaConsumer<String, byte[]> consumer = consumer(topic)) {
			while (Instant.now().isBefore(end)) {
				for (var read : consumer.poll(Duration.ofMillis(100))) {
					KafkaRecord candidate = KafkaRecord.of(read);
					if (wanted.test(candidate)) {
						return candidate;
					}
					seen.add(candidate);
				}
			}
		}
		throw new AssertionError("No such record in %s within %s, only %s".formatted(topic, PATIENCE, seen));
	}

	@Override
	public void close() {
		this.producer.close(Duration.ofSeconds(5));
	}

	private KafkaConsumer<String, byte[]> consumer(String topic) {
		KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
				bootstrapServers(), ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
				ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false), new StringDeserializer(),
				new ByteArrayDeserializer());
		List<TopicPartition> partitions = consumer.partitionsFor(topic)
			.stream()
			.map((partition) -> new TopicPartition(topic, partition.partition()))
			.toList();
		consumer.assign(partitions);
		consumer.seekToBeginning(partitions);
		return consumer;
	}

	private static void await(Answer answer, @Nullable Class<? extends Throwable> harmless) {
		try {
			answer.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
		}
		catch (ExecutionException ex) {
			if (harmless == null || !harmless.isInstance(ex.getCause())) {
				throw new IllegalStateException(ex.getCause());
			}
		}
		catch (TimeoutException ex) {
			throw new IllegalStateException("Kafka does not answer", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private interface Answer {

		@Nullable Object get(long time, TimeUnit unit) throws ExecutionException, TimeoutException, InterruptedException;

	}

}
