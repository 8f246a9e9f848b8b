package io.fluffywaffle.client.erasure;

import java.time.Instant;
import java.util.ArrayList;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class ForgettingTests {

	private static final List<String> OTHERS = List.of("messaging", "notification");

	@Autowired
	Team team;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	NeverTexted neverTexted;

	@Autowired
	Forgetting forgetting;

	Caller lead;

	UUID ana;

	@BeforeEach
	void add() {
		this.lead = this.team.adminAt(this.team.memberOfAccountIn("US").account());
		this.ana = Team.client(this.lead, "Ana Xylophone", "+12025550142");
	}

	@Test
	void leavesNothingOfAClientInAnyTableButTheHash() {
		this.ana = Team.client(this.lead, "Zyxwanda Zyxw", "+16175550911");
		UUID alias = Team.client(this.lead, "Zyxwanna", "+16175550922");
		this.lead.patch("\"0\"", "{\"email\": \"zyxw@example.org\", \"tags\": [\"zyxwtag\"]}", "/clients/{id}",
				this.ana);
		this.lead.post("{\"text\": \"Zyxw called\"}", "/clients/{id}/notes", this.ana);
		this.lead.post("{\"kind\": \"given\", \"words\": \"Zyxw said yes\"}", "/clients/{id}/consent", this.ana);
		this.lead.postAt("\"" + versionOf(this.ana) + "\"", "{\"clientId\": \"%s\"}".formatted(alias),
				"/clients/{id}/merge", this.ana);
		importFault("Zyxwanda Zyxw", "+1 (617) 555-0911");
		waitingFact("client.client.v1", this.ana);
		waitingFact("client.mention.v1", this.ana);

		String erasure = erase();
		OTHERS.forEach((service) -> confirm(erasure, service));
		awaitDone();

		assertThat(
				mentions("Zyxw", "zyxw", "6175550911", "6175550922", "555-0911", this.ana.toString(), alias.toString()))
			.isEmpty();
		assertThat(this.neverTexted.holds(this.lead.account(), "+16175550911")).isTrue();
		assertThat(this.neverTexted.holds(this.lead.account(), "+16175550922")).isTrue();
	}

	@Test
	void hasOthersForgetTooAndSaysWhoDid() {
		String erasure = erase();

		String told = String
			.valueOf(this.kafka.await("client.erasure.v1", (fact) -> String.valueOf(fact.value()).contains(erasure))
				.value());
		Contracts.assertSameShape(told, "client.erasure.v1/ClientErasureRequested");
		assertThat(told).contains(this.ana.toString(), "+12025550142");
		this.kafka.await("client.client.v1", (fact) -> this.ana.toString().equals(fact.key()) && fact.value() == null);
		assertThat(this.lead.get("/client-erasures")).bodyJson()
			.isLenientlyEqualTo("""
					{"items": [{"id": "%s", "by": {"id": "%s"}, "confirmed": ["client"], "doneAt": null}]}"""
				.formatted(erasure, this.lead.id()));
		confirm(erasure, "messaging");
		confirm(erasure, "messaging");
		confirm(erasure, "notification");

		awaitDone();
		assertThat(Team.<List<String>>read(this.lead.get("/client-erasures"), "$.items[0].confirmed"))
			.containsExactlyInAnyOrder("client", "messaging", "notification");
	}

	@Test
	void tellsAgainUntilEverybodyConfirmed() {
		String erasure = erase();
		confirm(erasure, "messaging");
		Awaitility.await()
			.until(() -> Team.<List<?>>read(this.lead.get("/client-erasures"), "$.items[0].confirmed").size() == 2);
		this.forgetting.tellAgain();
		assertThat(toldOf(erasure)).isLessThan(2);
		later(erasure);

		this.forgetting.tellAgain();

		Awaitility.await().until(() -> toldOf(erasure) == 2);
		confirm(erasure, "notification");
		awaitDone();
		later(erasure);
		this.forgetting.tellAgain();
		assertThat(this.jdbc
			.sql("select count(*) from client_erasure where id = ?::uuid and told_at > now() - interval '1 minute'")
			.param(erasure)
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void textsAgainWhoTextsStartLater() {
		erase();
		optIn(Instant.now().minusSeconds(3_600), UUID.randomUUID());
		optIn(Instant.now().plusSeconds(1), UUID.randomUUID());

		Awaitility.await().until(() -> !this.neverTexted.holds(this.lead.account(), "+12025550142"));
	}

	@Test
	void countsNoStartFromBeforeTheErasure() {
		erase();

		this.neverTexted.lift(this.lead.account(), "+12025550142", Instant.now().minusSeconds(3_600));

		assertThat(this.neverTexted.holds(this.lead.account(), "+12025550142")).isTrue();
	}

	@Test
	void erasesNobodyOfOtherAccounts() {
		Caller stranger = this.team.adminAt(this.team.memberOfAccountIn("US").account());
		UUID theirs = Team.client(stranger, "Ana Xylophone", "+12025550142");

		assertThat(stranger.delete("/clients/{id}", this.ana)).hasStatus(404);
		erase();

		assertThat(stranger.get("/clients/{id}", theirs)).hasStatusOk();
		assertThat(this.lead.get("/clients/{id}", this.ana)).hasStatus(404);
		assertThat(this.lead.delete("/clients/{id}", this.ana)).hasStatus(404);
	}

	private String erase() {
		MvcTestResult erased = this.lead.delete("/clients/{id}", this.ana);
		assertThat(erased).hasStatus(202);
		return Team.read(erased, "$.erasureId");
	}

	private int versionOf(UUID client) {
		return Team.read(this.lead.get("/clients/{id}", client), "$.version");
	}

	private void later(String erasure) {
		this.jdbc.sql("update client_erasure set told_at = told_at - interval '11 minutes' where id = ?::uuid")
			.param(erasure)
			.update();
	}

	private long toldOf(String erasure) {
		return this.kafka.records("client.erasure.v1")
			.stream()
			.filter((fact) -> String.valueOf(fact.value()).contains(erasure))
			.count();
	}

	private void awaitDone() {
		Awaitility.await()
			.until(() -> Team.<Object>read(this.lead.get("/client-erasures"), "$.items[0].doneAt") != null);
	}

	private void confirm(String erasure, String service) {
		this.kafka.send("client-erasure." + service + ".v1", this.lead.account().toString(),
				Map.of("event-id", UUID.randomUUID().toString(), "event-type", "ClientErased"),
				Contracts.example("client-erasure.messaging.v1/ClientErased")
					.replace("01938f3a-7c00-7000-8000-0000000000f1", erasure)
					.replace("01938f3a-7c00-7000-8000-000000000001", this.lead.account().toString())
					.replace("\"messaging\"", "\"" + service + "\""));
	}

	private void optIn(Instant at, UUID event) {
		this.kafka.send("messaging.opt-out.v1", this.lead.account() + ":+12025550142",
				Map.of("event-id", event.toString(), "event-type", "OptOutChanged"),
				Contracts.example("messaging.opt-out.v1/OptOutChanged")
					.replace("01938f3a-7c00-7000-8000-000000000001", this.lead.account().toString())
					.replace("\"optedOut\": true", "\"optedOut\": false")
					.replace("2026-11-21T10:17:00Z", at.toString()));
	}

	private void importFault(String name, String phone) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into client_import (id, account_id, file_name, state, columns, row_count, by_id, created_at)
				values (?, ?, 'clients.csv', 'done', '[]', 3, ?, now())""")
			.params(id, this.lead.account(), this.lead.id())
			.update();
		for (String value : List.of(name, phone)) {
			this.jdbc.sql("""
					insert into client_import_fault (import_id, line, col, value, reason, skipped)
					values (?, 2, 'Phone', ?, 'is taken', true)""").params(id, value).update();
		}
	}

	/** A fact that Kafka refused stays for people to look at. */
	private void waitingFact(String topic, UUID client) {
		this.jdbc.sql("""
				insert into outbox_refused (id, topic, key, event_id, event_type, payload, reason)
				values (?, ?, ?, ?, 'Fact', '{"name": "Zyxwanda"}', 'too big')""")
			.params(System.nanoTime(), topic, client.toString(), UUID.randomUUID())
			.update();
	}

	/** The tables whose rows hold one of the words, whatever the column. */
	private List<String> mentions(String... words) {
		List<String> found = new ArrayList<>();
		for (String table : this.jdbc.sql(
				"select table_name from information_schema.tables where table_schema = current_schema() and table_type = 'BASE TABLE'")
			.query(String.class)
			.list()) {
			for (String word : words) {
				if (!"outbox".equals(table)
						&& this.jdbc.sql("select exists (select from " + table + " t where strpos(t::text, ?) > 0)")
							.param(word)
							.query(Boolean.class)
							.single()) {
					found.add(table + ": " + word);
				}
			}
		}
		return found;
	}

}
