package io.fluffywaffle.client.consent;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ClientServiceTest
class ConsentLedgerTests {

	private static final String PHONE = "+12125550142";

	private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

	@Autowired
	Outsiders outsiders;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	Caller owner;

	UUID client;

	@BeforeEach
	void recordAConsent() {
		this.owner = this.outsiders.ownerOfOpenAccount();
		this.client = Team.client(this.owner, "Ana", PHONE);
		assertThat(this.owner.post("{\"kind\": \"given\", \"words\": \"Signed the form of May\"}",
				"/clients/{id}/consent", this.client))
			.hasStatus(201);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update consent_entry set words = 'Yes!'", "delete from consent_entry",
			"update consent_entry set at = at - interval '1 year'" })
	void takesInAndNeverChanges(String sql) {
		assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> this.jdbc.sql(sql).update())
			.withMessageContaining("append-only");
		assertThat(kinds()).containsExactly("given");
	}

	@Test
	void saysWhoWroteWhatDown() {
		assertThat(this.owner.get("/clients/{id}/consent", this.client)).bodyJson().isLenientlyEqualTo("""
				{"state": "given", "items": [{"kind": "given", "how": "member", "words": "Signed the form of May",
				 "by": {"id": "%s"}, "ip": null, "messageSid": null, "terms": null}]}""".formatted(this.owner.id()));
		assertThat(this.owner.post("{\"kind\": \"paused\", \"words\": \"x\"}", "/clients/{id}/consent", this.client))
			.hasStatus(400);
		assertThat(
				this.owner.post("{\"kind\": \"given\", \"words\": \"x\"}", "/clients/{id}/consent", UUID.randomUUID()))
			.hasStatus(404);
	}

	@Test
	void changesTheClientWithTheEntryAndTellsIt() {
		this.kafka.await("client.client.v1", (fact) -> this.client.toString().equals(fact.key())
				&& String.valueOf(fact.value()).contains("\"consent\":\"given\""));
	}

	@Test
	void followsStopAndStartOnceEach() {
		String stop = optOut(true, 1, NOW.plusSeconds(10));
		String start = optOut(false, 2, NOW.plusSeconds(20));
		for (int time = 0; time < 3; time++) {
			tell(stop, 1);
			tell(start, 2);
		}

		Awaitility.await().until(() -> kinds().size() == 3);
		assertThat(kinds()).containsExactly("given", "withdrawn", "given");
		assertThat(state()).isEqualTo("given");
		assertThat(this.owner.get("/clients/{id}/consent", this.client)).bodyJson()
			.isLenientlyEqualTo("""
					{"items": [{"kind": "given", "how": "keyword", "messageSid": "%s"},
					 {"kind": "withdrawn", "how": "keyword", "messageSid": "%s"}, {"how": "member"}]}"""
				.formatted(sid(2), sid(1)));
	}

	@Test
	void followsTheSameTextUnderAnotherIdNoSecondTime() {
		tell(optOut(true, 1, NOW.plusSeconds(10)), 1);
		tell(optOut(true, 1, NOW.plusSeconds(10)), 7);
		tell(optOut(true, 3, NOW.plusSeconds(30)), 3);

		Awaitility.await().until(() -> kinds().size() == 3);
		assertThat(kinds()).containsExactly("withdrawn", "withdrawn", "given");
	}

	@Test
	void letsNothingLateUndoWhatWasSaidAfterIt() {
		tell(optOut(true, 1, NOW.minusSeconds(3600)), 1);

		Awaitility.await().until(() -> kinds().size() == 2);
		assertThat(kinds()).containsExactly("given", "withdrawn");
		assertThat(state()).isEqualTo("given");
	}

	@Test
	void passesOverStrangers() {
		tell(optOut(true, 1, NOW).replace(PHONE, "+12125550199"), 1);
		tell(optOut(true, 2, NOW.plusSeconds(5)), 2);

		Awaitility.await().until(() -> kinds().size() == 2);
		assertThat(rows()).isEqualTo(2);
	}

	private String optOut(boolean optedOut, int text, Instant at) {
		return Contracts.example("messaging.opt-out.v1/OptOutChanged")
			.replace("01938f3a-7c00-7000-8000-000000000001", this.owner.account().toString())
			.replace("+12025550142", PHONE)
			.replace("SM0123456789abcdef0123456789abcdef", sid(text))
			.replace("true", Boolean.toString(optedOut))
			.replace("2026-11-21T10:17:00Z", at.toString());
	}

	private void tell(String fact, int event) {
		this.kafka.send("messaging.opt-out.v1", this.owner.account() + ":" + PHONE, Map.of("event-id",
				new UUID(this.client.getMostSignificantBits(), event).toString(), "event-type", "OptOutChanged"), fact);
	}

	private static String sid(int text) {
		return "SM%032d".formatted(text);
	}

	private List<String> kinds() {
		return Team.read(this.owner.get("/clients/{id}/consent", this.client), "$.items[*].kind");
	}

	private String state() {
		return Team.read(this.owner.get("/clients/{id}", this.client), "$.consent");
	}

	private long rows() {
		return this.jdbc.sql("select count(*) from consent_entry where account_id = ?")
			.param(this.owner.account())
			.query(Long.class)
			.single();
	}

}
