package io.fluffywaffle.messaging.operations.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

import io.fluffywaffle.defaults.kafka.EventHeaders;
import io.fluffywaffle.messaging.operations.DeadLetter;
import io.fluffywaffle.messaging.operations.DeadLetters;
import io.fluffywaffle.messaging.operations.LatestStateTopic;
import io.fluffywaffle.messaging.operations.Place;
import io.fluffywaffle.messaging.operations.SettledLetters;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.stereotype.Component;

/** Dead letters where Kafka keeps them, in topics called {@code <topic>.dlt}. */
@Component
class DeadLetterTopics implements DeadLetters {

	/** What Spring Kafka adds to a record that it puts there. */
	private static final String ADDED = "kafka_dlt-";

	private static final Duration LONGEST_SEND = Duration.ofSeconds(8);

	private final DeadLetterReader reader;

	private final TopicPolicies policies;

	private final SettledLetters settled;

	private final KafkaTemplate<Object, Object> kafka;

	DeadLetterTopics(DeadLetterReader reader, TopicPolicies policies, SettledLetters settled,
			KafkaTemplate<Object, Object> kafka) {
		this.reader = reader;
		this.policies = policies;
		this.settled = settled;
		this.kafka = kafka;
	}

	@Override
	public Map<String, Long> counts() {
		Map<String, Long> counts = new TreeMap<>();
		Set<Place> done = this.settled.all();
		this.reader.ranges().forEach((partition, range) -> {
			long handled = done.stream()
				.filter((place) -> place.topic().equals(partition.topic()) && place.partition() == partition.partition()
						&& place.offset() >= range.begin())
				.count();
			long left = range.end() - range.begin() - handled;
			if (left > 0) {
				counts.merge(new Place(partition.topic(), 0, 0).origin(), left, Long::sum);
			}
		});
		return counts;
	}

	@Override
	public List<DeadLetter> newest(int limit) {
		Set<Place> done = this.settled.all();
		return this.reader.newest(limit + done.size())
			.stream()
			.map(DeadLetterTopics::letter)
			.filter((letter) -> !done.contains(letter.place()))
			.sorted(Comparator.comparing(DeadLetter::at).reversed())
			.limit(limit)
			.toList();
	}

	@Override
	public boolean replay(Place place) {
		Optional<ConsumerRecord<String, byte[]>> record = unsettled(place);
		record.ifPresent((dead) -> {
			if (this.policies.isCompacted(place.origin())) {
				throw new LatestStateTopic();
			}
			send(place, dead);
			this.settled.add(place);
		});
		return record.isPresent();
	}

	@Override
	public boolean dismiss(Place place) {
		boolean there = unsettled(place).isPresent();
		if (there) {
			this.settled.add(place);
		}
		return there;
	}

	private Optional<ConsumerRecord<String, byte[]>> unsettled(Place place) {
		return this.settled.all().contains(place) ? Optional.empty() : this.reader.read(place);
	}

	private void send(Place place, ConsumerRecord<String, byte[]> dead) {
		List<Header> headers = Stream.of(dead.headers().toArray())
			.filter((header) -> !header.key().startsWith(ADDED))
			.toList();
		try {
			this.kafka.send(new ProducerRecord<>(place.origin(), dead.partition(), dead.key(), dead.value(), headers))
				.get(LONGEST_SEND.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException | TimeoutException ex) {
			throw new KafkaException("The dead letter " + place + " is not told again", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new KafkaException("The dead letter " + place + " is not told again", ex);
		}
	}

	private static DeadLetter letter(ConsumerRecord<String, byte[]> record) {
		Place place = new Place(record.topic(), record.partition(), record.offset());
		return new DeadLetter(place, place.origin(), Instant.ofEpochMilli(record.timestamp()), record.key(),
				header(record, EventHeaders.EVENT_TYPE), reason(record));
	}

	private static @Nullable String reason(ConsumerRecord<String, byte[]> record) {
		String name = header(record, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN);
		String known = (name != null) ? name : header(record, KafkaHeaders.DLT_EXCEPTION_FQCN);
		return (known != null) ? known.substring(known.lastIndexOf('.') + 1) : null;
	}

	private static @Nullable String header(ConsumerRecord<String, byte[]> record, String name) {
		Header header = record.headers().lastHeader(name);
		return (header != null && header.value() != null) ? new String(header.value(), StandardCharsets.UTF_8) : null;
	}

}
