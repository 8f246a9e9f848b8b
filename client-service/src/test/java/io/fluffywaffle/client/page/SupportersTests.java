package io.fluffywaffle.client.page;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class SupportersTests {

	private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);

	@Autowired
	Team team;

	@Autowired
	PagesAtHand atHand;

	@Autowired
	SupporterBook book;

	@Autowired
	JdbcClient jdbc;

	Caller owner;

	UUID page;

	UUID ana;

	UUID bo;

	@BeforeEach
	void open() {
		this.owner = this.team.adminAt(this.team.memberOfAccountIn("US").account());
		this.page = PagesAtHand.open(this.owner, "Parks",
				"\"fields\": [{\"key\": \"why\", \"label\": \"Why?\", \"type\": \"text\", \"required\": false}]");
		this.ana = Team.client(this.owner, "Ana Kovač", "+12025550142");
		this.bo = Team.client(this.owner, "Bo", "+12025550143");
	}

	@Test
	void countsAPersonOnceHoweverOftenTheyJoin() {
		assertThat(joins(this.ana, "Trees", NOW.minusSeconds(60))).isTrue();
		assertThat(joins(this.ana, "Shade", NOW)).isFalse();

		assertThat(this.book.count(this.page)).isOne();
		assertThat(list("")).bodyJson()
			.isLenientlyEqualTo(
					"""
							{"items": [{"clientId": "%s", "state": "in", "name": "Ana Kovač", "phone": "+12025550142", "at": "%s",
							  "leftAt": null, "repliedAt": null, "answers": {"why": "Shade"}}], "next": null}"""
						.formatted(this.ana, NOW.minusSeconds(60)));
	}

	@Test
	void showsWhoLeftAndLetsThemJoinAnew() {
		joins(this.ana, "Trees", NOW.minusSeconds(60));
		joins(this.bo, "Trees", NOW.minusSeconds(50));
		this.owner.post("{\"kind\": \"withdrawn\", \"words\": \"No more\"}", "/clients/{id}/consent", this.ana);
		this.owner.put("{\"reason\": \"Insults\"}", "/clients/{id}/block", this.bo);

		assertThat(this.book.count(this.page)).isZero();
		assertThat(names("?state=left")).containsExactly("Bo", "Ana Kovač");
		assertThat(Team.<List<?>>read(list("?state=left"), "$.items[*].leftAt")).doesNotContainNull();
		assertThat(names("?state=in")).isEmpty();

		this.owner.post("{\"kind\": \"given\", \"words\": \"Again\"}", "/clients/{id}/consent", this.ana);
		assertThat(joins(this.ana, "Trees", NOW.plusSeconds(60))).isTrue();
		assertThat(joins(this.ana, "Trees", NOW.plusSeconds(70))).isFalse();

		assertThat(names("?state=in")).containsExactly("Ana Kovač");
		assertThat(this.owner.get("/action-pages")).bodyJson().extractingPath("$.items[0].supporters").isEqualTo(1);
	}

	@Test
	void findsThemByWordAndPageByPage() {
		for (int i = 0; i < 5; i++) {
			UUID client = Team.client(this.owner, "Supporter " + i, "+1202555020" + i);
			joins(client, "Trees", NOW.minusSeconds(10L * (i % 3)));
		}
		List<String> seen = new ArrayList<>();
		@Nullable String after = "";
		while (after != null) {
			MvcTestResult some = list("?limit=2&after=" + after);
			seen.addAll(Team.<List<String>>read(some, "$.items[*].name"));
			after = Team.read(some, "$.next");
		}

		assertThat(seen).hasSize(5).doesNotHaveDuplicates();
		assertThat(names("?query=supporter 3")).containsExactly("Supporter 3");
		assertThat(names("?query=202555 0204")).containsExactly("Supporter 4");
		assertThat(list("?after=nonsense")).hasStatus(400);
		assertThat(list("?state=gone")).hasStatus(400).bodyText().contains("\"state\"");
	}

	@Test
	void hidesThePhoneOfWhoHasNotShownThatItIsTheirs() {
		this.atHand.begin(this.owner, this.page, "Cy", "+12025550188");
		UUID again = this.atHand.begin(this.owner, this.page, "Cy again", "+12025550188");
		this.atHand.begin(this.owner, this.page, "Ana in disguise", "+12025550142");
		joins(this.ana, "Trees", NOW);

		MvcTestResult waiting = list("?state=waiting");

		assertThat(waiting).bodyJson().isLenientlyEqualTo("""
				{"items": [{"state": "waiting", "clientId": null, "name": "Cy again", "phone": "+1••••••••88"}]}""");
		assertThat(names("?state=waiting")).hasSize(1);
		assertThat(names("?state=waiting&query=cy")).hasSize(1);
		assertThat(names("?query=12025550188")).isEmpty();
		assertThat(names("")).containsExactlyInAnyOrder("Cy again", "Ana Kovač");
		assertThat(this.book.count(this.page)).isOne();
		this.jdbc.sql("update enrolment_attempt set used_at = now() where id = ?").param(again).update();
		assertThat(names("?state=waiting")).doesNotContain("Cy again");
	}

	@Test
	void saysWhoTextedSinceTheyJoined() {
		joins(this.ana, "Trees", NOW.minusSeconds(60));
		joins(this.bo, "Trees", NOW.minusSeconds(60));
		texted(this.ana, NOW.minusSeconds(10));
		texted(this.bo, NOW.minusSeconds(100));

		assertThat(Team.<List<String>>read(list(""), "$.items[?(@.repliedAt != null)].name"))
			.containsExactly("Ana Kovač");
	}

	@Test
	void exportsThemWithCellsThatStayText() {
		joins(Team.client(this.owner, "=HYPERLINK(0)", "+12025550199"), "@SUM(1)", NOW);
		this.atHand.begin(this.owner, this.page, "Cy", "+12025550188");

		MvcTestResult csv = this.owner.get("/action-pages/{id}/supporters/export?state=in", this.page);
		MvcTestResult all = this.owner.get("/action-pages/{id}/supporters/export", this.page);
		MvcTestResult book = this.owner.get("/action-pages/{id}/supporters/export?format=xlsx", this.page);

		assertThat(text(csv)).startsWith("\ufeffphone,name,state,joined,left,replied,Why?\r\n")
			.contains("'+12025550199,'=HYPERLINK(0),in,", ",'@SUM(1)");
		assertThat(text(csv).lines()).hasSize(2);
		assertThat(text(all)).contains("'+1••••••••88,Cy,waiting").doesNotContain("2025550188");
		assertThat(book).hasStatusOk();
		assertThat(book.getResponse().getContentAsByteArray()).startsWith('P', 'K');
		assertThat(this.owner.get("/action-pages/{id}/supporters/export?format=pdf", this.page)).hasStatus(400);
	}

	@Test
	void countsWhoCameAndWentOnEachDay() {
		joins(this.ana, "Trees", NOW.minus(2, ChronoUnit.DAYS));
		joins(this.bo, "Trees", NOW);
		this.owner.post("{\"kind\": \"withdrawn\", \"words\": \"No\"}", "/clients/{id}/consent", this.ana);
		LocalDate today = LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC);

		assertThat(this.owner.get("/action-pages/{id}/days?days=3", this.page)).bodyJson()
			.isEqualTo("""
					{"items": [{"day": "%s", "joined": 1, "left": 0}, {"day": "%s", "joined": 0, "left": 0},
					           {"day": "%s", "joined": 1, "left": 1}]}""".formatted(today.minusDays(2),
					today.minusDays(1), today));
		assertThat(this.owner.get("/action-pages/{id}/days?days=1000", this.page)).hasStatus(400);
	}

	@Test
	void textsWhoIsInAGroupAndSupportsAPageOnce() {
		UUID group = Team.group(this.owner, "Friends");
		this.owner.put("", "/groups/{group}/clients/{client}", group, this.ana);
		joins(this.ana, "Trees", NOW);
		joins(this.bo, "Trees", NOW);
		this.owner.post("{\"kind\": \"withdrawn\", \"words\": \"No\"}", "/clients/{id}/consent", this.bo);
		this.atHand.begin(this.owner, this.page, "Cy", "+12025550188");
		String wanted = "{\"groupIds\": [\"%s\"], \"pageIds\": [\"%s\"], \"clientIds\": [\"%s\"]}".formatted(group,
				this.page, this.ana);

		MvcTestResult audience = this.owner.post(wanted, "/audience");

		assertThat(audience).bodyJson().extractingPath("$.total").isEqualTo(2);
		assertThat(Team.<List<String>>read(audience, "$.items[*].consent")).containsExactlyInAnyOrder("none",
				"withdrawn");
		assertThat(this.owner.at(this.team.memberOfAccountIn("US").account())
			.post("{\"pageIds\": [\"%s\"]}".formatted(this.page), "/audience")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("pageIds");
	}

	@Test
	void goesWithThePersonWhomAClientTurnsOutToBe() {
		UUID other = PagesAtHand.open(this.owner, "Rivers", "");
		joins(this.ana, "Trees", NOW.minusSeconds(60));
		joins(this.bo, "Shade", NOW);
		this.atHand.support(this.owner, other, this.bo, Map.of(), NOW);

		MvcTestResult merged = this.owner.postAt("\"0\"", "{\"clientId\": \"%s\"}".formatted(this.bo),
				"/clients/{id}/merge", this.ana);

		assertThat(merged).hasStatusOk();
		assertThat(names("")).containsExactly("Ana Kovač");
		assertThat(this.book.count(this.page)).isOne();
		assertThat(this.book.count(other)).isOne();
		assertThat(this.owner.post("", "/merges/{id}/undo", Team.<String>read(merged, "$.merges[0].mergeId")))
			.hasStatusOk();
		assertThat(names("")).containsExactly("Bo", "Ana Kovač");
		assertThat(Team.<List<String>>read(this.owner.get("/action-pages/{id}/supporters", other), "$.items[*].name"))
			.containsExactly("Bo");
	}

	@Test
	void forgetsSupportersWhoAreErased() {
		joins(this.ana, "Zyxwhy", NOW);
		UUID attempt = this.atHand.begin(this.owner, this.page, "Ana", "+12025550142");

		assertThat(this.owner.delete("/clients/{id}", this.ana)).hasStatus(202);

		assertThat(names("")).isEmpty();
		assertThat(this.jdbc.sql("select count(*) from supporter s where strpos(s::text, 'Zyxwhy') > 0")
			.query(Long.class)
			.single()).isZero();
		assertThat(waits(attempt)).isFalse();
	}

	private boolean waits(UUID attempt) {
		return this.jdbc.sql("select count(*) from supporter_waiting where attempt_id = ?")
			.param(attempt)
			.query(Long.class)
			.single() > 0;
	}

	private boolean joins(UUID client, String why, Instant at) {
		return this.atHand.support(this.owner, this.page, client, Map.of("why", why), at);
	}

	private void texted(UUID client, Instant at) {
		this.jdbc.sql("update client set last_received_at = ? where id = ?")
			.params(Timestamp.from(at), client)
			.update();
	}

	private MvcTestResult list(String query) {
		return this.owner.get("/action-pages/{id}/supporters" + query, this.page);
	}

	private List<String> names(String query) {
		return Team.read(list(query), "$.items[*].name");
	}

	private static String text(MvcTestResult file) {
		return new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
