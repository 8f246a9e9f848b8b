package io.fluffywaffle.account.erasure;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class EraserTests {

	private static final String EXAMPLE_ACCOUNT = "01938f3a-7c00-7000-8000-000000000001";

	@Autowired
	Callers callers;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Eraser eraser;

	Caller owner;

	UUID account;

	@BeforeEach
	void delete() {
		this.owner = this.callers.user();
		this.account = this.callers.accountOf(this.owner);
		assertThat(this.owner.delete("/api/accounts/{id}", this.account)).hasStatus(204);
	}

	@Test
	void asksForNothingBeforeThirtyDays() {
		age("29 days 23 hours");

		this.eraser.run();

		assertThat(requests()).isEmpty();
		assertThat(this.owner.post("", "/api/accounts/{id}/restore", this.account)).hasStatusOk();
	}

	@Test
	void asksOnceAndLetsNobodyRestoreFromThenOn() {
		age("30 days 1 minute");
		assertThat(this.owner.post("", "/api/accounts/{id}/restore", this.account)).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/erasure-begun");

		this.eraser.run();
		this.eraser.run();

		KafkaRecord request = awaitRequests(1).getFirst();
		Contracts.assertSameShape(String.valueOf(request.value()), "account.erasure.v1/AccountErasureRequested");
		assertThat(request.header("event-type")).isEqualTo("AccountErasureRequested");
		assertThat(this.owner.post("", "/api/accounts/{id}/restore", this.account)).hasStatus(409);
		assertThat(this.owner.get("/api/accounts/deleted")).bodyJson()
			.extractingPath("$.items[0].erasure.requestedAt")
			.isNotNull();
	}

	@Test
	void tellsAgainWhereSomebodyDidNotConfirm() {
		begin();
		this.jdbc.sql("update account_erasure set told_at = now() - interval '2 hours' where account_id = ?")
			.param(this.account)
			.update();

		this.eraser.run();

		List<KafkaRecord> requests = awaitRequests(2);
		assertThat(requests.getLast().value()).isEqualTo(requests.getFirst().value());
	}

	@Test
	void erasesWhatIsLeftWhenAllHaveConfirmedAndNotBefore() {
		begin();

		confirm("client");
		confirm("client");
		confirm("messaging");
		Awaitility.await()
			.untilAsserted(() -> assertThat(this.owner.get("/api/accounts/deleted")).bodyJson()
				.extractingPath("$.items[0].erasure.confirmed")
				.asArray()
				.containsExactly("client", "messaging"));
		assertThat(rows("account where id")).isOne();

		confirm("notification");

		Awaitility.await().untilAsserted(() -> assertThat(rows("account where id")).isZero());
		for (String table : List.of("account_member", "account_number", "account_erasure",
				"account_erasure_confirmation")) {
			assertThat(rows(table + " where account_id")).as(table).isZero();
		}
		this.kafka.await("account.account.v1",
				(fact) -> this.account.toString().equals(fact.key()) && fact.value() == null);
		assertThat(this.callers.admin().get("/api/accounts/{id}", this.account)).hasStatus(404);
	}

	@Test
	void passesOverConfirmationsOfWhatNobodyErases() {
		for (String service : List.of("client", "messaging", "notification")) {
			this.eraser.confirm(this.account, service);
		}

		assertThat(rows("account where id")).isOne();
	}

	private void begin() {
		age("31 days");
		this.eraser.run();
		awaitRequests(1);
	}

	private void age(String interval) {
		this.jdbc.sql("update account set deleted_at = now() - cast(? as interval) where id = ?")
			.params(interval, this.account)
			.update();
	}

	private long rows(String place) {
		return this.jdbc.sql("select count(*) from " + place + " = ?").param(this.account).query(Long.class).single();
	}

	private void confirm(String service) {
		this.kafka.send("erasure." + service + ".v1", this.account.toString(),
				Map.of("event-id", UUID.randomUUID().toString(), "event-type", "AccountErased"),
				Contracts.example("erasure.client.v1/AccountErased")
					.replace(EXAMPLE_ACCOUNT, this.account.toString())
					.replace("\"client\"", "\"" + service + "\""));
	}

	private List<KafkaRecord> awaitRequests(int count) {
		Awaitility.await().until(() -> requests().size() >= count);
		assertThat(requests()).hasSize(count);
		return requests();
	}

	private List<KafkaRecord> requests() {
		return this.kafka.records(AccountErasureRequested.TOPIC)
			.stream()
			.filter((fact) -> this.account.toString().equals(fact.key()))
			.toList();
	}

}
