package io.fluffywaffle.identity.audit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.fluffywaffle.identity.IdentityServiceTest;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IdentityServiceTest
class AuditTrailTests {

	private static final String TOPIC = "audit.elsewhere.v1";

	private final String key = UUID.randomUUID().toString();

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	AuditKeeper keeper;

	@Autowired
	AuditLines lines;

	@BeforeEach
	void makeATopic() {
		this.kafka.createTopics(List.of(TOPIC, TOPIC + ".dlt"));
	}

	@Test
	void hearsAServiceThatIsThereForTheFirstTime() {
		String topic = "audit.new-" + this.key.replaceAll("[^a-f]", "") + "x.v1";
		this.kafka.createTopics(List.of(topic, topic + ".dlt"));

		this.kafka.send(topic, this.key, headers(), audited("moon.landed"));

		awaitLines(1);
	}

	@Test
	void keepsWhatWasTold() {
		tell("member.role-changed");

		awaitLines(1);
		assertThat(this.jdbc.sql("select * from audit_line where trace_id = ?").param(this.key).query().singleRow())
			.containsEntry("service", "elsewhere-service")
			.containsEntry("action", "member.role-changed")
			.containsEntry("actor_kind", "user")
			.containsEntry("actor_name", "Ada Lovelace")
			.containsEntry("targets", "{\"accountId\":\"7\",\"userId\":\"8\"}")
			.containsEntry("outcome", "refused")
			.containsEntry("status", 403)
			.containsEntry("details", "{\"role\":\"owner\"}");
	}

	@Test
	void readsAndTellsWhatWasPromised() {
		String example = Contracts.example("audit.identity.v1/Audited")
			.replaceAll("\"traceId\": \"[^\"]*\"", "\"traceId\": \"" + this.key + "\"");

		this.kafka.send(TOPIC, this.key, headers(), example);

		awaitLines(1);
		Contracts.assertSameShape(String.valueOf(this.kafka.await(AuditHeads.TOPIC, (record) -> true).value()),
				"identity.audit-head.v1/AuditAppended");
	}

	@Test
	void addsNoLineWhenEverythingIsToldAgain() {
		IntStream.range(0, 5).forEach((i) -> tell("thing.done"));
		awaitLines(5);
		long before = count();

		this.kafka.sendAllAgain(TOPIC);
		tell("thing.done");
		awaitLines(6);

		assertThat(count() - before).isEqualTo(1);
		assertThat(this.kafka.records(TOPIC + ".dlt")).noneMatch((record) -> this.key.equals(record.key()));
		assertThat(verified().intact()).isTrue();
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "not json", "[]", "{}", "{\"at\": \"yesterday\"}" })
	void putsPoisonAsideAndKeepsTheRest(@Nullable String poison) {
		tell("before.poison");
		this.kafka.send(TOPIC, this.key, headers(), poison);
		tell("after.poison");

		this.kafka.await(TOPIC + ".dlt", (record) -> this.key.equals(record.key()));
		awaitLines(2);
	}

	@Test
	void putsAsideWhatTheTableCanNeverHoldAndKeepsTheRest() {
		tell("before.poison");
		this.kafka.send(TOPIC, this.key, headers(),
				audited("time.travelled").replace("2026-11-21T07:00:00.123456789Z", "+900000-01-01T00:00:00Z"));
		tell("after.poison");

		this.kafka.await(TOPIC + ".dlt", (record) -> this.key.equals(record.key()));
		awaitLines(2);
	}

	@Test
	void keepsWhatPostgresCannotSpell() {
		this.kafka.send(TOPIC, this.key, headers(), audited("a\\u0000b\\ud800c"));

		awaitLines(1);
		assertThat(verified().intact()).isTrue();
	}

	@Test
	void growsInOneChainFromSeveralHandsAtOnce() throws Exception {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Callable<Boolean> append = () -> {
				this.keeper.append(Facts.some(20));
				return true;
			};
			for (var done : threads.invokeAll(List.of(append, append, append, append))) {
				assertThat(done.get()).isTrue();
			}
		}

		assertThat(verified().intact()).isTrue();
	}

	/** Without the heads: other contexts of this JVM tell theirs on the same topic. */
	private Verification verified() {
		return new AuditVerifier(this.lines, Optional::empty).verify();
	}

	private void tell(String action) {
		this.kafka.send(TOPIC, this.key, headers(), audited(action));
	}

	private Map<String, String> headers() {
		return Map.of("event-id", UUID.randomUUID().toString(), "event-type", "Audited");
	}

	private String audited(String action) {
		return """
				{"at": "2026-11-21T07:00:00.123456789Z", "service": "elsewhere-service", "action": "%s",
				 "actor": {"id": "1", "name": "Ada Lovelace", "kind": "user"}, "accountId": null,
				 "targets": {"userId": "8", "accountId": "7"}, "outcome": "refused", "status": 403, "ip": "192.0.2.7",
				 "userAgent": null, "traceId": "%s", "details": {"role": "owner", "nothing": null}}""".formatted(action,
				this.key);
	}

	private void awaitLines(int count) {
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> this.jdbc.sql("select count(*) from audit_line where trace_id = ?")
				.param(this.key)
				.query(Integer.class)
				.single() == count);
	}

	private long count() {
		return this.jdbc.sql("select count(*) from audit_line").query(Long.class).single();
	}

}
