package io.fluffywaffle.client.contact;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class TextsInTimelineTests {

	private static final String PHONE = "+12025550142";

	private static final String EXAMPLE_ACCOUNT = "01938f3a-7c00-7000-8000-000000000001";

	@Autowired
	Team team;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	ContactRecorder contacts;

	@Autowired
	JdbcClient jdbc;

	Caller lead;

	UUID ana;

	@BeforeEach
	void add() {
		this.lead = this.team.adminAt(this.team.memberOfAccountIn("US").account());
		this.ana = Team.client(this.lead, "Ana", PHONE);
	}

	@Test
	void standOnceWithoutAWordHoweverOftenTheyAreTold() {
		UUID told = UUID.randomUUID();
		tell("sms.received.v1/SmsReceived", told);
		tell("sms.received.v1/SmsReceived", told);
		tell("sms.received.v1/SmsReceived", UUID.randomUUID());
		tell("sms.sent.v1/SmsSent", UUID.randomUUID());

		Awaitility.await()
			.untilAsserted(() -> assertThat(typesOf(this.ana)).containsExactlyInAnyOrder("text.sent", "text.received",
					"text.received", "client.added"));
		assertThat(this.lead.get("/clients/{id}/timeline", this.ana)).bodyJson().isLenientlyEqualTo("""
				{"items": [{"type": "client.added"},
				  {"type": "text.sent", "at": "2026-11-21T10:16:02.456Z", "actor": {"kind": "system"},
				   "detail": {"segments": 1, "media": 0}},
				  {"type": "text.received", "at": "2026-11-21T10:15:30.123Z", "actor": {"kind": "client", "id": "%1$s"},
				   "detail": {"segments": 1, "media": 1}},
				  {"type": "text.received"}]}""".formatted(this.ana));
		assertThat(rows()).noneMatch((row) -> row.contains("What time") || row.contains("202555"));
	}

	@Test
	void areNotAddedByAFactThatIsHandledTwice() {
		UUID told = UUID.randomUUID();
		received(PHONE, told);
		received(PHONE, told);

		assertThat(typesOf(this.ana)).containsExactlyInAnyOrder("text.received", "client.added");
	}

	@Test
	void areLeftOutOnRequestOnEachPage() {
		received(PHONE, UUID.randomUUID(), Instant.now());
		this.lead.put("{\"reason\": \"spam\"}", "/clients/{id}/block", this.ana);
		String next = Team.read(this.lead.get("/clients/{id}/timeline?texts=false&limit=1", this.ana), "$.next");

		assertThat(Team.<List<String>>read(
				this.lead.get("/clients/{id}/timeline?texts=false&limit=1&before={next}", this.ana, next),
				"$.items[*].type"))
			.containsExactly("client.added");
		assertThat(this.lead.get("/clients/{id}/timeline?texts=maybe", this.ana)).hasStatus(400);
	}

	@Test
	void areNobodysBusinessInOtherAccounts() {
		Caller stranger = this.team.memberOfAccountIn("US");
		UUID theirs = Team.client(stranger, "Ana", PHONE);

		received(PHONE, UUID.randomUUID());

		assertThat(typesOf(this.ana)).contains("text.received");
		assertThat(Team.<List<String>>read(stranger.get("/clients/{id}/timeline", theirs), "$.items[*].type"))
			.containsExactly("client.added");
	}

	@Test
	void ofStrangersAreNotKept() {
		received("+12025550199", UUID.randomUUID());

		assertThat(rows()).hasSize(1);
	}

	@Test
	void stayWithThePhoneWhenAMergeIsUndone() {
		UUID anna = Team.client(this.lead, "Anna", "+12025550143");
		this.lead.postAt("\"0\"", "{\"clientId\": \"%s\"}".formatted(anna), "/clients/{id}/merge", this.ana);

		received("+12025550143", UUID.randomUUID());
		assertThat(typesOf(this.ana)).contains("text.received");
		this.lead.post("", "/merges/{merge}/undo",
				Team.<String>read(this.lead.get("/clients/{id}", this.ana), "$.merges[0].mergeId"));

		assertThat(typesOf(this.ana)).contains("client.unmerged").doesNotContain("text.received");
		assertThat(typesOf(anna)).contains("text.received");
	}

	@Test
	void areGoneWithTheClientEvenIfToldAgain() {
		UUID told = UUID.randomUUID();
		received(PHONE, told);
		assertThat(this.lead.delete("/clients/{id}", this.ana)).hasStatus(202);

		received(PHONE, told);

		assertThat(rows()).isEmpty();
	}

	private void received(String phone, UUID eventId) {
		received(phone, eventId, Instant.parse("2026-11-21T10:00:00Z"));
	}

	private void received(String phone, UUID eventId, Instant at) {
		this.contacts.record(eventId, new TextPassed(this.lead.account(), TextWay.RECEIVED, phone, 1, 0, at));
	}

	private List<String> typesOf(UUID client) {
		return Team.read(this.lead.get("/clients/{id}/timeline", client), "$.items[*].type");
	}

	private List<String> rows() {
		return this.jdbc.sql("select cast(t as text) from client_timeline t where account_id = ?")
			.param(this.lead.account())
			.query(String.class)
			.list();
	}

	private void tell(String fact, UUID eventId) {
		this.kafka.send(fact.split("/", 2)[0], this.lead.account() + ":" + PHONE,
				Map.of("event-id", eventId.toString(), "event-type", fact.split("/", 2)[1]),
				Contracts.example(fact).replace(EXAMPLE_ACCOUNT, this.lead.account().toString()));
	}

}
