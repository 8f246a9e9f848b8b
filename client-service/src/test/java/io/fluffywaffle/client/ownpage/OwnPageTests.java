package io.fluffywaffle.client.ownpage;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.StandInMessaging;
import io.fluffywaffle.client.Team;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class OwnPageTests {

	private static final String PHONE = "+12125550142";

	@Autowired
	Outsiders outsiders;

	@Autowired
	JdbcClient jdbc;

	Caller owner;

	UUID account;

	String own;

	@BeforeEach
	void enrol() {
		this.owner = this.outsiders.ownerOfOpenAccount();
		this.account = this.owner.account();
		this.own = this.outsiders.enrol(this.account, PHONE);
	}

	@Test
	void showsSomebodyElseNothingButTheAccount() {
		goAway();

		assertThat(call("look", null)).hasStatusOk()
			.bodyJson()
			.isEqualTo(
					"""
							{"state": "code-needed", "account": {"id": "%s", "name": "Clinic", "colour": "#6e7781", "country": "US",
							 "language": "en", "number": null}, "phoneHint": "+1••••••••42", "client": null, "fields": [],
							 "consent": null, "paused": false, "groups": [], "consents": [], "terms": null, "consentWords": null}"""
						.formatted(this.account));
	}

	@Test
	void letsSomebodyElseDoNothing() {
		goAway();
		String foreign = session(this.outsiders.enrol(this.account, "+12125550199"), "+12125550199", 2);

		for (String act : List.of("profile", "pause", "resume", "leave", "rejoin", "accept", "data", "delete")) {
			assertThat(call(act, null)).as(act).hasStatus(403);
			assertThat(call(act, "nonsense")).as(act).hasStatus(403);
			assertThat(call(act, foreign)).as(act)
				.hasStatus(403)
				.bodyJson()
				.extractingPath("$.type")
				.isEqualTo("/problems/code-needed");
		}
	}

	@Test
	void leadsNowhereWithAnotherToken() {
		for (String act : List.of("look", "codes", "profile", "pause", "leave", "data", "delete")) {
			assertThat(this.outsiders.post("/own/" + act, body("A".repeat(43), null))).as(act).hasStatus(404);
		}
	}

	@Test
	void opensForFifteenMinutesWithACode() {
		goAway();
		String session = session(this.own, PHONE, 2);

		assertThat(call("look", session)).bodyJson().isLenientlyEqualTo("""
				{"state": "open", "client": {"name": "Ana", "phone": "+12125550142"}, "consent": "given",
				 "consents": [{"kind": "given", "how": "form", "words": "%s"}]}""".formatted(Outsiders.WORDS));
		this.jdbc.sql("update own_session set until = now()").update();
		assertThat(call("look", session)).bodyJson().extractingPath("$.state").isEqualTo("code-needed");
	}

	@Test
	void changesTheProfile() {
		MvcTestResult edited = this.outsiders.post("/own/profile", """
				{"own": "%s", "session": null, "name": "Ana 🦩", "email": "ana@example.org", "language": "es",
				 "timeZone": "America/Chicago", "fields": {}}""".formatted(this.own));

		assertThat(edited).hasStatusOk();
		assertThat(this.owner.get("/clients/{id}", client())).bodyJson().isLenientlyEqualTo("""
				{"name": "Ana 🦩", "email": "ana@example.org", "language": "es", "timeZone": "America/Chicago",
				 "timeZoneSource": "client"}""");
	}

	@Test
	void takesWhatIsLeftEmptyForNothingAndNamesWithoutWhatNobodySees() {
		assertThat(this.outsiders.post("/own/profile", """
				{"own": "%s", "session": null, "name": "Ana\u200b  Diaz", "email": "", "fields": {"any": null}}"""
			.formatted(this.own))).hasStatusOk();

		assertThat(this.owner.get("/clients/{id}", client())).bodyJson()
			.isLenientlyEqualTo("{\"name\": \"Ana Diaz\", \"email\": null, \"fields\": {}}");
	}

	@Test
	void textsTheCodeToTheNumberThatTheClientHasNow() {
		session(this.own, PHONE, 2);
		goAway();
		UUID client = client();
		int version = Team.read(this.owner.get("/clients/{id}", client), "$.version");
		assertThat(this.owner.patch("\"" + version + "\"", "{\"phone\": \"+12125550177\"}", "/clients/{id}", client))
			.hasStatusOk();

		session(this.own, "+12125550177", 1);
	}

	@Test
	void pausesResumesLeavesAndRejoinsEachWithALineInTheLedger() {
		assertThat(call("pause", null)).bodyJson().extractingPath("$.paused").isEqualTo(true);
		assertThat(call("resume", null)).bodyJson().extractingPath("$.paused").isEqualTo(false);
		assertThat(call("leave", null)).bodyJson().extractingPath("$.consent").isEqualTo("withdrawn");
		assertThat(call("rejoin", null)).bodyJson().extractingPath("$.consent").isEqualTo("given");

		assertThat(Team.<List<String>>read(this.owner.get("/clients/{id}/consent", client()), "$.items[*].kind"))
			.containsExactly("given", "withdrawn", "resumed", "paused", "given");
		assertThat(Team.<List<String>>read(this.owner.get("/clients/{id}/timeline", client()), "$.items[*].type"))
			.contains("consent.withdrawn", "client.paused", "client.resumed", "client.enrolled");
	}

	@Test
	void asksAgainWhenThereAreNewTerms() {
		UUID first = publish("Be kind.");
		assertThat(call("look", null)).bodyJson().extractingPath("$.terms.id").isEqualTo(first.toString());
		assertThat(accept(first)).hasStatusOk().bodyJson().extractingPath("$.terms").isNull();

		UUID second = publish("Be very kind.");
		assertThat(call("look", null)).bodyJson()
			.isLenientlyEqualTo(
					"{\"terms\": {\"id\": \"%s\", \"version\": 2, \"text\": \"Be very kind.\"}}".formatted(second));
		assertThat(accept(first)).hasStatus(409);
		assertThat(accept(second)).hasStatusOk();
		assertThat(this.owner.get("/terms/{id}/acceptances", second)).bodyJson()
			.isLenientlyEqualTo("{\"items\": [{\"client\": {\"id\": \"%s\", \"name\": \"Ana\"}}], \"next\": null}"
				.formatted(client()));
	}

	@Test
	void textsNoCodeToWhoLeft() {
		call("leave", null);
		goAway();
		this.outsiders.settle();
		int before = this.outsiders.texts(this.account, PHONE).size();

		assertThat(call("codes", null)).hasStatus(202);
		this.outsiders.settle();

		assertThat(this.outsiders.texts(this.account, PHONE)).hasSize(before);
	}

	@Test
	void givesAllThatIsKnown() {
		this.owner.post("{\"text\": \"Likes horses\"}", "/clients/{id}/notes", client());

		MvcTestResult data = call("data", null);

		assertThat(data).hasStatusOk();
		assertThat(data).headers().hasValue("Content-Disposition", "attachment; filename=\"my-data.json\"");
		assertThat(data).bodyJson().isLenientlyEqualTo("""
				{"account": "Clinic", "client": [{"name": "Ana", "phone": "+12125550142"}],
				 "notes": [{"text": "Likes horses"}], "consents": [{"kind": "given", "words": "%s"}],
				 "texts": [{"direction": "in", "body": "Hello"}]}""".formatted(Outsiders.WORDS));
		assertThat(data).bodyText().doesNotContain("textsMissing");
	}

	@Test
	void givesAlsoWhatIsKnownUnderTheNumbersOfMergedClients() {
		UUID client = client();
		UUID other = Team.client(this.owner, "Anna", "+12125550188");
		int version = Team.read(this.owner.get("/clients/{id}", client), "$.version");
		assertThat(this.owner.postAt("\"" + version + "\"", "{\"clientId\": \"%s\"}".formatted(other),
				"/clients/{id}/merge", client))
			.hasStatusOk();

		MvcTestResult data = call("data", null);

		assertThat(Team.<List<?>>read(data, "$.texts")).hasSize(2);
		assertThat(Team.<List<?>>read(data, "$.timeline[?(@.type == 'client.added')]")).hasSize(2);
	}

	@Test
	void saysWhenTheTextsAreMissing() {
		StandInMessaging.awayDuring(() -> assertThat(call("data", null)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"client": [{"name": "Ana"}], "texts": null, "textsMissing":
				 "The texts could not be fetched at the moment. Try again in a few minutes."}"""));
	}

	@Test
	void erasesTheClientAndThePage() {
		UUID client = client();

		assertThat(call("delete", null)).hasStatus(202);

		assertThat(call("look", null)).hasStatus(404);
		assertThat(this.owner.get("/clients/{id}", client)).hasStatus(404);
		assertThat(this.jdbc.sql("select count(*) from consent_entry where account_id = ?")
			.param(this.account)
			.query(Long.class)
			.single()).isZero();
		this.outsiders.settle();
		int before = this.outsiders.texts(this.account, PHONE).size();
		this.outsiders.attempt(this.account, PHONE);
		this.outsiders.settle();
		assertThat(this.outsiders.texts(this.account, PHONE)).hasSize(before);
	}

	private void goAway() {
		this.jdbc.sql("update own_page set open_until = now() where account_id = ?").param(this.account).update();
	}

	private String session(String page, String phone, int nth) {
		this.jdbc.sql("update own_page set open_until = now() where account_id = ?").param(this.account).update();
		assertThat(this.outsiders.post("/own/codes", body(page, null))).hasStatus(202);
		MvcTestResult opened = this.outsiders.post("/own/check",
				"{\"own\": \"%s\", \"code\": \"%s\"}".formatted(page, this.outsiders.code(this.account, phone, nth)));
		assertThat(opened).hasStatusOk();
		return Team.read(opened, "$.session");
	}

	private UUID publish(String text) {
		UUID id = UUID.fromString(Team.read(this.owner
			.post("{\"language\": \"en\", \"title\": \"Terms\", \"text\": \"%s\"}".formatted(text), "/terms"), "$.id"));
		assertThat(this.owner.post("", "/terms/{id}/publish", id)).hasStatusOk();
		return id;
	}

	private MvcTestResult accept(UUID terms) {
		return this.outsiders.post("/own/accept",
				"{\"own\": \"%s\", \"session\": null, \"termsId\": \"%s\"}".formatted(this.own, terms));
	}

	private UUID client() {
		return UUID.fromString(Team.read(this.owner.get("/clients?query=2125550142"), "$.items[0].id"));
	}

	private MvcTestResult call(String act, @Nullable String session) {
		return this.outsiders.post("/own/" + act, body(this.own, session));
	}

	private static String body(String page, @Nullable String session) {
		return """
				{"own": "%s", "session": %s, "name": "Eve", "termsId": "5f0c1c58-0f3c-4a4e-9d0a-2f6f3b1c0a01"}"""
			.formatted(page, (session != null) ? "\"" + session + "\"" : null);
	}

}
