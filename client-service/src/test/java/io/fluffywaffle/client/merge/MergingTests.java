package io.fluffywaffle.client.merge;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.client.smsword.OptOutChanged;
import io.fluffywaffle.client.smsword.OptOuts;
import io.fluffywaffle.client.timeline.Actor;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class MergingTests {

	@Autowired
	Team team;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ClientMerger merger;

	@Autowired
	OptOuts optOuts;

	@Autowired
	TransactionTemplate transactions;

	Caller lead;

	UUID ana;

	UUID anna;

	UUID group;

	@BeforeEach
	void add() {
		this.lead = this.team.adminAt(this.team.memberOfAccountIn("US").account());
		this.ana = Team.client(this.lead, "Ana Kovac", "+12025550142");
		this.anna = Team.client(this.lead, "Anna K", "+12025550143");
		this.group = Team.group(this.lead, "Night shift");
		edit(this.ana, 0, "{\"language\": \"es\", \"tags\": [\"vip\"]}");
		edit(this.anna, 0, """
				{"language": "en", "email": "anna@example.org", "tags": ["night", "vip"], "groupIds": ["%s"]}"""
			.formatted(this.group));
		this.lead.post("{\"text\": \"Prefers mail\"}", "/clients/{id}/notes", this.anna);
	}

	@Test
	void givesTheSurvivorWhatTheyLackAndHidesTheOther() {
		assertThat(merge(1)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"name": "Ana Kovac", "phone": "+12025550142", "language": "es", "email": "anna@example.org",
				 "tags": ["night", "vip"], "groups": [{"name": "Night shift"}],
				 "merges": [{"name": "Anna K", "phone": "+12025550143"}]}""");
		assertThat(Team.<List<String>>read(this.lead.get("/clients"), "$.items[*].name")).containsExactly("Ana Kovac");
		assertThat(this.lead.get("/clients/count")).bodyJson().extractingPath("$.count").isEqualTo(1);
		assertThat(this.lead.get("/groups")).bodyJson().extractingPath("$.items[0].clients").isEqualTo(1);
		assertThat(Team.<List<String>>read(this.lead.get("/clients/{id}/notes", this.ana), "$.items[*].text"))
			.containsExactly("Prefers mail");
		assertThat(this.lead.get("/clients/{id}", this.anna)).bodyJson()
			.extractingPath("$.mergedInto")
			.isEqualTo(this.ana.toString());
		assertThat(Team.<List<String>>read(this.lead.get("/clients/{id}/timeline", this.ana), "$.items[*].type"))
			.contains("client.merged")
			.filteredOn("client.added"::equals)
			.hasSize(2);
	}

	@Test
	void letsTheTextsOfTheMergedOneShowTheSurvivorFromThenOn() {
		merge(1);
		awaitFact(this.anna, "\"name\":\"Ana Kovac\"", "\"mergedInto\":\"" + this.ana + "\"",
				"\"phone\":\"+12025550143\"");

		edit(this.ana, versionOf(this.ana), "{\"name\": \"Ana Kovac-Diaz\"}");

		awaitFact(this.anna, "\"name\":\"Ana Kovac-Diaz\"", "\"mergedInto\":\"" + this.ana + "\"");
	}

	@Test
	void letsThemShowTheSurvivorAlsoWhoGaveThemNothing() {
		UUID annika = Team.client(this.lead, "Annika", "+12025550144");

		merge(this.ana, 1, annika);

		awaitFact(annika, "\"name\":\"Ana Kovac\"", "\"mergedInto\":\"" + this.ana + "\"");
	}

	@Test
	void refusesToMergeWhatSomebodyEditedMeanwhile() {
		assertThat(merge(0)).hasStatus(412);
		assertThat(this.lead.post("{\"clientId\": \"%s\"}".formatted(this.anna), "/clients/{id}/merge", this.ana))
			.hasStatus(428);
		assertThat(this.lead.get("/clients/{id}", this.anna)).bodyJson().extractingPath("$.mergedInto").isNull();
	}

	@Test
	void refusesStrangersOneselfAndWhoIsMergedAlready() {
		Caller other = this.team.adminAt(this.team.memberOfAccountIn("US").account());
		UUID theirs = Team.client(other, "Eve", "+12025550143");

		assertThat(merge(this.ana, 1, theirs)).hasStatus(404);
		assertThat(merge(this.ana, 1, this.ana)).hasStatus(409);
		merge(1);
		assertThat(merge(this.ana, versionOf(this.ana), this.anna)).hasStatus(409);
		assertThat(this.lead.patch("\"9\"", "{\"name\": \"X\"}", "/clients/{id}", this.anna)).hasStatus(412);
		assertThat(this.lead.put("{\"reason\": \"x\"}", "/clients/{id}/block", this.anna)).hasStatus(409)
			.bodyJson()
			.extractingPath("$.clientId")
			.isEqualTo(this.ana.toString());
	}

	@Test
	void takesThemApartAgainAndKeepsWhatWasEditedSince() {
		String mergeId = Team.read(merge(1), "$.merges[0].mergeId");
		edit(this.ana, versionOf(this.ana), "{\"name\": \"Ana Diaz\", \"tags\": [\"night\", \"vip\", \"new\"]}");

		assertThat(this.lead.post("", "/merges/{id}/undo", mergeId)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"name": "Ana Diaz", "language": "es", "email": null, "tags": ["new", "vip"], "groups": [],
				 "merges": []}""");
		assertThat(this.lead.get("/clients/{id}", this.anna)).bodyJson().isLenientlyEqualTo("""
				{"name": "Anna K", "email": "anna@example.org", "tags": ["night", "vip"], "mergedInto": null,
				 "groups": [{"name": "Night shift"}]}""");
		assertThat(Team.<List<String>>read(this.lead.get("/clients/{id}/notes", this.anna), "$.items[*].text"))
			.containsExactly("Prefers mail");
		assertThat(Team.<List<String>>read(this.lead.get("/clients/{id}/notes", this.ana), "$.items")).isEmpty();
		awaitFact(this.anna, "\"name\":\"Anna K\"", "\"mergedInto\":null", "\"night\"");
		assertThat(this.lead.post("", "/merges/{id}/undo", mergeId)).hasStatus(409);
	}

	@Test
	void keepsAMailThatWasChangedSinceTheMerge() {
		String mergeId = Team.read(merge(1), "$.merges[0].mergeId");
		edit(this.ana, versionOf(this.ana), "{\"email\": \"new@example.org\"}");

		assertThat(this.lead.post("", "/merges/{id}/undo", mergeId)).bodyJson()
			.extractingPath("$.email")
			.isEqualTo("new@example.org");
	}

	@Test
	void isFinalAfterADay() {
		String mergeId = Team.read(merge(1), "$.merges[0].mergeId");
		this.jdbc.sql("update client_merge set at = at - interval '24 hours' where id = ?::uuid")
			.param(mergeId)
			.update();

		assertThat(this.lead.post("", "/merges/{id}/undo", mergeId)).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/merge-final");
		assertThat(
				this.team.adminAt(this.team.memberOfAccountIn("US").account()).post("", "/merges/{id}/undo", mergeId))
			.hasStatus(404);
	}

	@Test
	void leadsEverybodyToTheLastSurvivorAndBack() {
		merge(1);
		UUID third = Team.client(this.lead, "A. Kovac", "+12025550144");
		String second = Team.read(merge(third, 0, this.ana), "$.merges[0].mergeId");
		assertThat(this.lead.get("/clients/{id}", this.anna)).bodyJson()
			.extractingPath("$.mergedInto")
			.isEqualTo(third.toString());

		this.lead.post("", "/merges/{id}/undo", second);

		assertThat(this.lead.get("/clients/{id}", this.anna)).bodyJson()
			.extractingPath("$.mergedInto")
			.isEqualTo(this.ana.toString());
	}

	@Test
	void textsNobodyWhoWithdrewUnderTheOtherNumber() {
		consent(this.ana, "given");
		consent(this.anna, "given");
		consent(this.anna, "withdrawn");

		String mergeId = Team.read(merge(versionOf(this.ana)), "$.merges[0].mergeId");

		assertThat(this.lead.get("/clients/{id}", this.ana)).bodyJson()
			.extractingPath("$.consent")
			.isEqualTo("withdrawn");
		this.lead.post("", "/merges/{id}/undo", mergeId);
		assertThat(this.lead.get("/clients/{id}", this.ana)).bodyJson().extractingPath("$.consent").isEqualTo("given");
	}

	@Test
	void hearsAStopThatComesDuringTheMerge() {
		consent(this.ana, "given");
		int version = versionOf(this.ana);
		Actor by = new Actor(Actor.Kind.MEMBER, this.lead.id(), "Lee");

		CompletableFuture<Void> stop = Objects.requireNonNull(this.transactions.execute((merging) -> {
			this.merger.merge(this.lead.account(), this.ana, version, this.anna, by);
			CompletableFuture<Void> heard = CompletableFuture.runAsync(this::stop);
			Awaitility.await().until(this::somebodyWaits);
			return heard;
		}));
		stop.join();

		assertThat(this.lead.get("/clients/{id}", this.ana)).bodyJson()
			.extractingPath("$.consent")
			.isEqualTo("withdrawn");
	}

	@Test
	void leavesNobodyWithdrawnByAMergeThatIsUndone() {
		consent(this.anna, "withdrawn");
		String mergeId = Team.read(merge(1), "$.merges[0].mergeId");

		this.lead.post("", "/merges/{id}/undo", mergeId);

		assertThat(this.lead.get("/clients/{id}", this.ana)).bodyJson().extractingPath("$.consent").isEqualTo("none");
		awaitFact(this.ana, "\"consent\":\"none\"", "\"version\":" + versionOf(this.ana));
		assertThat(this.lead.get("/clients/{id}", this.anna)).bodyJson()
			.extractingPath("$.consent")
			.isEqualTo("withdrawn");
	}

	private void consent(UUID client, String kind) {
		assertThat(this.lead.post("{\"kind\": \"%s\", \"words\": \"On the phone\"}".formatted(kind),
				"/clients/{id}/consent", client))
			.hasStatus2xxSuccessful();
	}

	private void stop() {
		this.optOuts.follow(UUID.randomUUID(), new OptOutChanged(this.lead.account(), "+12025550143", true, "keyword",
				"SM0123456789abcdef0123456789abcdef", Instant.now()));
	}

	private boolean somebodyWaits() {
		return this.jdbc
			.sql("""
					select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'""")
			.query(Long.class)
			.single() > 0;
	}

	private MvcTestResult merge(long version) {
		return merge(this.ana, version, this.anna);
	}

	private MvcTestResult merge(UUID survivor, long version, UUID other) {
		return this.lead.postAt("\"" + version + "\"", "{\"clientId\": \"%s\"}".formatted(other), "/clients/{id}/merge",
				survivor);
	}

	private void edit(UUID client, long version, String json) {
		assertThat(this.lead.patch("\"" + version + "\"", json, "/clients/{id}", client)).hasStatusOk();
	}

	private int versionOf(UUID client) {
		return Team.read(this.lead.get("/clients/{id}", client), "$.version");
	}

	private void awaitFact(UUID client, String... parts) {
		this.kafka.await("client.client.v1", (fact) -> client.toString().equals(fact.key())
				&& List.of(parts).stream().allMatch(String.valueOf(fact.value())::contains));
	}

}
