package io.fluffywaffle.defaults.outbox;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import javax.sql.DataSource;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** An outbox table, with the numbers 0, 1, 2 … as its facts. */
record WaitingFacts(DataSource database, JdbcTemplate jdbc, String topic) {

	private static final int KEYS = 5;

	static WaitingFacts in(String url, String user, String password, String topic) {
		DataSource database = new DriverManagerDataSource(url, user, password);
		return new WaitingFacts(database, new JdbcTemplate(database), topic);
	}

	/** Appends the numbers, one transaction for each hundred. */
	void append(int from, int to) {
		for (int i = from; i < to; i += 100) {
			List<Object[]> rows = IntStream.range(i, Math.min(i + 100, to))
				.mapToObj((number) -> new Object[] { this.topic, keyOf(number), UUID.randomUUID(),
						Integer.toString(number) })
				.toList();
			this.jdbc.batchUpdate("insert into outbox (topic, key, event_id, event_type, occurred_at, payload)"
					+ " values (?, ?, ?, 'Counted', now(), ?)", rows);
		}
	}

	static String keyOf(int number) {
		return "key-" + (number % KEYS);
	}

	/** What a key's records must be, whatever happened. */
	static List<String> expectedOf(String key, int to) {
		return IntStream.range(0, to)
			.filter((number) -> keyOf(number).equals(key))
			.mapToObj(Integer::toString)
			.toList();
	}

	static List<String> keys() {
		return IntStream.range(0, KEYS).mapToObj(WaitingFacts::keyOf).toList();
	}

	long waiting() {
		Long count = this.jdbc.queryForObject("select count(*) from outbox", Long.class);
		return (count != null) ? count : 0;
	}

	/** A relay as a service has it. */
	OutboxRelay relay(String bootstrapServers) {
		Supplier<Producer<String, byte[]>> producers = () -> new KafkaProducer<>(
				Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers, ProducerConfig.ACKS_CONFIG, "all",
						ProducerConfig.MAX_BLOCK_MS_CONFIG, "3000", ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
						Integer.MAX_VALUE),
				new StringSerializer(), new ByteArraySerializer());
		return new OutboxRelay(this.database, producers, () -> {
		});
	}

}
