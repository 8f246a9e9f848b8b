package io.fluffywaffle.defaults.kafka;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.fluffywaffle.sample.SampleListener;
import io.fluffywaffle.sample.SampleServiceTest;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@SampleServiceTest
class ListenerFailuresTests {

	private static final String TOPIC = SampleListener.TOPIC;

	private static final String ACCOUNTS = "account.account.v1";

	private final String key = UUID.randomUUID().toString();

	@Autowired
	KafkaProbe kafka;

	@Autowired
	SampleListener listener;

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "not json", "[]", "null", "{\"name\": {}}" })
	void putPoisonAsideAtOnceAndGoOn(@Nullable String poison) {
		this.kafka.send(TOPIC, this.key, headers(), poison);
		this.kafka.send(TOPIC, this.key, headers(), thing(this.key));

		KafkaRecord dead = this.kafka.await(TOPIC + ".dlt", (record) -> this.key.equals(record.key()));
		assertThat(dead.value()).isEqualTo(poison);
		assertThat(dead.headers()).containsKeys("event-id", "kafka_dlt-exception-fqcn", "kafka_dlt-original-offset");
		Awaitility.await().until(() -> this.listener.handled().contains(this.key));
	}

	@ParameterizedTest
	@CsvSource(nullValues = "null", textBlock = """
			null, null
			no-id, null
			null, {}
			null, '{"id": "0193a3f0-0000-7000-8000-000000000001", "version": 1}'
			null, '{"id": null, "members": [], "version": 1}'
			""")
	void putAsideWhatTheirReplicaCanNeverHold(@Nullable String poisonKey, @Nullable String poison) {
		String event = UUID.randomUUID().toString();

		this.kafka.send(ACCOUNTS, poisonKey, Map.of("event-id", event), poison);

		this.kafka.await(ACCOUNTS + ".dlt", (record) -> event.equals(record.header("event-id")));
	}

	@Test
	void putARecordWithoutEnvelopeAside() {
		this.kafka.send(TOPIC, this.key, Map.of("event-id", "seven"), thing(this.key));
		this.kafka.send(TOPIC, this.key, Map.of(), thing(this.key));

		Awaitility.await()
			.until(() -> this.kafka.records(TOPIC + ".dlt")
				.stream()
				.filter((record) -> this.key.equals(record.key()))
				.count() == 2);
		assertThat(this.listener.handled()).doesNotContain(this.key);
	}

	@Test
	void tryAgainWithoutLossAndInOrderWhenSomethingIsAwayForAWhile() {
		List<String> names = IntStream.range(0, 20).mapToObj((i) -> this.key + "-" + i).toList();
		this.listener.fail(3);

		names.forEach((name) -> this.kafka.send(TOPIC, this.key, headers(), thing(name)));

		Awaitility.await().until(() -> this.listener.handled().contains(names.getLast()));
		assertThat(this.listener.handled()).filteredOn((name) -> name.startsWith(this.key)).isEqualTo(names);
		assertThat(this.kafka.records(TOPIC + ".dlt")).noneMatch((record) -> this.key.equals(record.key()));
	}

	private static String thing(String name) {
		return "{\"name\": \"%s\", \"unknown\": true}".formatted(name);
	}

	private static Map<String, String> headers() {
		return Map.of("event-id", UUID.randomUUID().toString(), "event-type", "ThingMade");
	}

}
