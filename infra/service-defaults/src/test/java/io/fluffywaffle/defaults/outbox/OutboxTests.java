package io.fluffywaffle.defaults.outbox;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import io.fluffywaffle.sample.SampleListener;
import io.fluffywaffle.sample.SampleServiceTest;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SampleServiceTest
class OutboxTests {

	private static final String TOPIC = SampleListener.TOPIC;

	private final String key = UUID.randomUUID().toString();

	@Autowired
	Outbox outbox;

	@Autowired
	OutboxRelay relay;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	KafkaProbe kafka;

	record Thing(String name) {
	}

	@Test
	void tellsAFactWithItsEnvelope() {
		UUID account = UUID.randomUUID();
		OutgoingEvent event = OutgoingEvent.of(TOPIC, this.key, "ThingMade", account, new Thing("ä"));

		this.transactions.executeWithoutResult((transaction) -> this.outbox.append(event));

		KafkaRecord told = this.kafka.await(TOPIC, (record) -> this.key.equals(record.key()));
		assertThat(told.value()).isEqualTo("{\"name\":\"ä\"}");
		assertThat(told.headers()).containsEntry("event-id", event.eventId().toString())
			.containsEntry("event-type", "ThingMade")
			.containsEntry("account-id", account.toString())
			.containsKey("occurred-at");
	}

	@Test
	void tellsNothingOfATransactionThatFailed() {
		this.transactions.executeWithoutResult((transaction) -> {
			this.outbox.append(event("never"));
			transaction.setRollbackOnly();
		});
		this.transactions.executeWithoutResult((transaction) -> this.outbox.append(event("after")));

		this.kafka.await(TOPIC, (record) -> this.key.equals(record.key()));
		assertThat(told()).containsExactly("after");
	}

	@Test
	void takesNoFactWithoutATransaction() {
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.outbox.append(event("alone")));
	}

	@Test
	void tellsTenThousandFactsInOrderAlthoughTheRelayStopsInBetween() {
		List<String> names = IntStream.range(0, 10_000).mapToObj(Integer::toString).toList();
		for (int i = 0; i < names.size(); i += 1_000) {
			List<OutgoingEvent> events = names.subList(i, i + 1_000).stream().map(this::event).toList();
			this.transactions.executeWithoutResult((transaction) -> this.outbox.appendAll(events));
			if (i % 3_000 == 0) {
				this.relay.stop();
				this.relay.start();
			}
		}

		Awaitility.await().until(() -> waiting() == 0);
		assertThat(told().stream().distinct()).isEqualTo(names);
	}

	@Test
	void setsAsideWhatKafkaRefusesAndTellsTheRest() {
		this.transactions.executeWithoutResult((transaction) -> this.outbox
			.appendAll(List.of(event("before"), event("x".repeat(2_000_000)), event("after"))));

		Awaitility.await().until(() -> waiting() == 0);
		assertThat(told()).containsExactly("before", "after");
		assertThat(this.jdbc.sql("select reason from outbox_refused where key = ?")
			.param(this.key)
			.query(String.class)
			.list()).singleElement().asString().contains("RecordTooLarge");
	}

	@Test
	void deletesAKeyFromACompactedTopic() {
		this.transactions.executeWithoutResult(
				(transaction) -> this.outbox.append(OutgoingEvent.of(TOPIC, this.key, "ThingGone", null, null)));

		assertThat(this.kafka.await(TOPIC, (record) -> this.key.equals(record.key())).value()).isNull();
	}

	private OutgoingEvent event(String name) {
		return OutgoingEvent.of(TOPIC, this.key, "ThingMade", null, new Thing(name));
	}

	private long waiting() {
		return this.jdbc.sql("select count(*) from outbox").query(Long.class).single();
	}

	private List<String> told() {
		return this.kafka.records(TOPIC)
			.stream()
			.filter((record) -> this.key.equals(record.key()))
			.map((record) -> String.valueOf(record.value()).replaceAll("\\{\"name\":\"(.*)\"}", "$1"))
			.toList();
	}

}
