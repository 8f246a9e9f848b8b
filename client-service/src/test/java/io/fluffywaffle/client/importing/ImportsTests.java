package io.fluffywaffle.client.importing;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.defaults.phone.PhoneHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class ImportsTests {

	@Autowired
	Team team;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PhoneHash hash;

	@Autowired
	ImportWorker worker;

	Caller lead;

	@BeforeEach
	void join() {
		this.lead = this.team.besides(this.team.memberOfAccountIn("US"), "supervisor");
	}

	@Test
	void guessesWhatColumnsHold() {
		byte[] file = "Vorname;Handy;Kontakt-Mail;Zzz\nAna;202 555 0142;a@example.org;b@example.org\n"
			.getBytes(StandardCharsets.UTF_8);

		assertThat(Files.upload(this.lead, file)).hasStatus(201).bodyJson().isLenientlyEqualTo("""
				{"fileName": "My clients.csv", "state": "uploaded", "rows": 1, "columns": [
				  {"index": 0, "header": "Vorname", "samples": ["Ana"], "guess": "first-name"},
				  {"index": 1, "header": "Handy", "samples": ["202 555 0142"], "guess": "phone"},
				  {"index": 2, "header": "Kontakt-Mail", "guess": "email"},
				  {"index": 3, "header": "Zzz", "guess": null}]}""");
		assertThat(Files.upload(this.lead, "Ana,2025550142\nBo,2025550143\n".getBytes(StandardCharsets.UTF_8)))
			.bodyJson()
			.isLenientlyEqualTo(
					"{\"rows\": 2, \"columns\": [{\"header\": \"\", \"guess\": null}, {\"guess\": \"phone\"}]}");
	}

	@Test
	void triesRowsAndTellsWhatIsWrong() throws UnsupportedEncodingException {
		UUID id = Files.uploaded(this.lead, """
				phone,name,mail,zone
				2025550142,Ana,ana@example.org,Europe/Berlin
				12,Bo,,
				2025550143,"=HYPERLINK(""http://x"")",no mail,Moon
				+1 202 555 0142,Ana again,,
				,Cem,,
				9005550142,Premium,,
				""");

		Files.check(this.lead, id, Files.plan("fill", "phone", "name", "email", "time-zone"));

		assertThat(this.lead.get("/imports/" + id)).bodyJson()
			.isLenientlyEqualTo(
					"{\"rows\": 6, \"done\": 6, \"added\": 1, \"updated\": 0, \"skipped\": 1, \"failed\": 4}");
		assertThat(Files.errors(this.lead, id)).startsWith("\ufeffrow,column,value,reason,result\r\n")
			.contains("3,phone,12,is too short for a phone number,failed")
			.contains("4,mail,no mail,is not a mail address,failed")
			.contains("4,zone,Moon,")
			.contains("5,phone,'+12025550142,has the same number as row 2,skipped")
			.contains("6,phone,,is missing,failed")
			.contains("7,phone,9005550142,");
		assertThat(this.lead.get("/clients")).bodyJson().extractingPath("$.items").asArray().isEmpty();
	}

	@Test
	void takesRowsOverWithAllThatBelongsToThem() {
		UUID group = Team.group(this.lead, "Imported");
		UUID id = Files.uploaded(this.lead, "phone,first,last,tags,note\n2025550142,Ana,Kovač,vip;new,Knows Bo\n");
		String plan = Files.plan("skip", "phone", "first-name", "last-name", "tags", "note")
			.replace("\"consent\"", "\"groupIds\": [\"" + group + "\"], \"tags\": [\"spring\"], \"consent\"");

		Files.run(this.lead, id, plan);

		assertThat(this.lead.get("/imports/" + id)).bodyJson()
			.isLenientlyEqualTo("{\"state\": \"done\", \"added\": 1}");
		assertThat(this.lead.get("/imports/" + id)).bodyJson()
			.extractingPath("$.columns[*].samples[*]")
			.asArray()
			.isEmpty();
		assertThat(this.lead.get("/clients?query=kovac")).bodyJson().isLenientlyEqualTo("""
				{"items": [{"phone": "+12025550142", "name": "Ana Kovač", "tags": ["new", "spring", "vip"],
				  "groups": [{"name": "Imported"}], "consent": "given"}]}""");
		Map<String, Object> entry = this.jdbc
			.sql("select kind, how, words, import_id from consent_entry where account_id = ?")
			.param(this.lead.account())
			.query()
			.singleRow();
		assertThat(entry).containsEntry("words", "Yes, text me (paper form, 2026-01-05)")
			.containsEntry("import_id", id);
		assertThat(count("client_note")).isEqualTo(1);
		assertThat(count("client_timeline")).isEqualTo(1);
		assertThat(this.jdbc.sql("select count(*) from client_import_row where import_id = ?")
			.param(id)
			.query(Long.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "skip, Ana, , 0, 1", "fill, Ana, new@example.org, 1, 0", "update, Anna, new@example.org, 1, 0" })
	void doesWithThoseWhoAreThereAsThePlanSays(String existing, String name, String email, int updated, int skipped) {
		Team.client(this.lead, "Ana", "+12025550142");
		UUID id = Files.uploaded(this.lead, "phone,name,email\n2025550142,Anna,new@example.org\n");

		Files.run(this.lead, id, Files.plan(existing, "phone", "name", "email"));

		assertThat(this.lead.get("/imports/" + id)).bodyJson()
			.isLenientlyEqualTo("{\"added\": 0, \"updated\": %d, \"skipped\": %d}".formatted(updated, skipped));
		assertThat(this.lead.get("/clients")).bodyJson().extractingPath("$.items[0].name").isEqualTo(name);
		assertThat(this.lead.get("/clients")).bodyJson().extractingPath("$.items[0].email").isEqualTo(email);
	}

	@Test
	void leavesPeopleAloneWhoAreBlockedErasedOrWantNoTexts() throws UnsupportedEncodingException {
		UUID blocked = Team.client(this.lead, "Ana", "+12025550142");
		this.lead.put("{\"reason\": \"rude\"}", "/clients/" + blocked + "/block");
		UUID stopped = Team.client(this.lead, "Bo", "+12025550143");
		this.jdbc.sql("update client set consent = 'withdrawn' where id = ?").param(stopped).update();
		this.jdbc.sql("insert into never_texted (account_id, phone_hash, since) values (?, ?, now())")
			.params(this.lead.account(), this.hash.of(this.lead.account(), "+12025550144"))
			.update();
		UUID id = Files.uploaded(this.lead, "phone,name\n2025550142,A\n2025550143,B\n2025550144,C\n");

		Files.run(this.lead, id, Files.plan("update", "phone", "name"));

		assertThat(this.lead.get("/imports/" + id)).bodyJson()
			.isLenientlyEqualTo("{\"added\": 0, \"updated\": 0, \"skipped\": 3, \"failed\": 0}");
		assertThat(Files.errors(this.lead, id)).contains("is blocked,skipped", "wants no texts,skipped",
				"was erased and is not to be texted again,skipped");
		assertThat(this.lead.get("/clients")).bodyJson()
			.extractingPath("$.items[*].name")
			.asArray()
			.containsExactly("Ana", "Bo");
		assertThat(count("consent_entry")).isZero();
	}

	@Test
	void takesConsentForTheNumberItWasGivenForOnly() {
		UUID ana = Team.client(this.lead, "Ana", "+12025550142");
		UUID other = Team.client(this.lead, "Anna", "+12025550143");
		this.lead.postAt("\"0\"", "{\"clientId\": \"%s\"}".formatted(other), "/clients/{id}/merge", ana);
		UUID id = Files.uploaded(this.lead, "phone,note\n2025550143,Knows Bo\n");

		Files.run(this.lead, id, Files.plan("fill", "phone", "note"));

		assertThat(this.lead.get("/clients/" + ana)).bodyJson().extractingPath("$.consent").isEqualTo("none");
		assertThat(count("consent_entry")).isZero();
		assertThat(count("client_note")).isEqualTo(1);
	}

	@Test
	void keepsTheNotesOfAllRowsAboutOnePerson() {
		UUID ana = Team.client(this.lead, "Ana", "+12025550142");
		UUID other = Team.client(this.lead, "Anna", "+12025550143");
		this.lead.postAt("\"0\"", "{\"clientId\": \"%s\"}".formatted(other), "/clients/{id}/merge", ana);
		UUID id = Files.uploaded(this.lead, "phone,note\n2025550142,Knows Bo\n2025550143,Knows Cem\n");

		Files.run(this.lead, id, Files.plan("fill", "phone", "note"));

		assertThat(count("client_note")).isEqualTo(2);
	}

	@Test
	void forgetsErasedPeopleInFilesAndDoesEveryOtherRowOnce() {
		UUID ana = Team.client(this.lead, "Ana", "+12025550142");
		UUID waiting = Files.uploaded(this.lead, "phone,name\n(202) 555-0142,Zyxwana\n2025550143,Bo\n");
		UUID id = Files.uploaded(this.lead, "phone,note\n2025550142,Zyxw called\n2025550143,Knows Cem\n");
		Files.check(this.lead, id, Files.plan("fill", "phone", "note"));

		assertThat(this.lead.delete("/clients/{id}", ana)).hasStatus(202);

		for (UUID it : List.of(waiting, id)) {
			assertThat(this.lead.get("/imports/" + it)).bodyText().doesNotContain("0142").doesNotContain("Zyxw");
		}
		assertThat(this.jdbc.sql("select count(*) from client_import_row r where strpos(r::text, 'Zyxw') > 0")
			.query(Long.class)
			.single()).isZero();
		assertThat(this.lead.post("", "/imports/" + id + "/start")).hasStatus(202);
		Files.await(this.lead, id, "done");
		assertThat(this.lead.get("/imports/" + id)).bodyJson()
			.isLenientlyEqualTo("{\"rows\": 2, \"done\": 2, \"added\": 1, \"updated\": 0, \"failed\": 1}");
		assertThat(count("client_note")).isEqualTo(1);
	}

	@Test
	void goesOnWithoutAGroupThatIsDeletedMeanwhile() {
		UUID group = Team.group(this.lead, "Spring");
		UUID id = Files.uploaded(this.lead, "phone,name\n2025550142,Ana\n");
		Files.check(this.lead, id, Files.plan("skip", "phone", "name")
			.replace("\"consent\"", "\"groupIds\": [\"" + group + "\"], \"consent\""));
		this.jdbc.sql("update client_import set state = 'running', turn = 9, done = 0, added = 0 where id = ?")
			.param(id)
			.update();
		assertThat(this.lead.delete("/groups/{id}", group)).hasStatus(204);

		assertThat(this.worker.step(new ImportJob(this.lead.account(), id, 9))).isTrue();

		assertThat(this.lead.get("/clients")).bodyJson()
			.isLenientlyEqualTo("{\"items\": [{\"name\": \"Ana\", \"groups\": []}]}");
	}

	@Test
	void stopsWhenItIsCancelled() {
		UUID id = Files.uploaded(this.lead, "phone,name\n2025550142,A\n");
		Files.check(this.lead, id, Files.plan("skip", "phone", "name"));

		assertThat(this.lead.post("", "/imports/" + id + "/cancel")).hasStatusOk();

		assertThat(this.lead.post("", "/imports/" + id + "/start")).hasStatus(409);
		assertThat(this.lead.get("/imports/" + id)).bodyJson()
			.isLenientlyEqualTo("{\"state\": \"cancelled\", \"columns\": [{\"samples\": []}, {\"samples\": []}]}");
	}

	@Test
	void needsToKnowHowPeopleAgreed() {
		UUID id = Files.uploaded(this.lead, "phone,name\n2025550142,A\n");

		for (String consent : new String[] { "null", "{}", "{\"source\": \" \"}" }) {
			assertThat(this.lead.put(Files.plan("skip", "phone", "name").replace(Files.CONSENT, consent),
					"/imports/" + id + "/plan"))
				.hasStatus(422)
				.bodyJson()
				.extractingPath("$.errors[0].field")
				.isEqualTo("consent.source");
		}
	}

	@ParameterizedTest
	@CsvSource({ "name, mapping", "phone/phone, mapping", "phone/field:gone, mapping", "phone/name/email, mapping" })
	void refusesPlansThatCannotBeFollowed(String targets, String field) {
		UUID id = Files.uploaded(this.lead, "phone,name\n2025550142,A\n");

		assertThat(this.lead.put(Files.plan("skip", targets.split("/")), "/imports/" + id + "/plan")).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo(field);
	}

	@Test
	void saysWhyAFileIsNotRead() {
		assertThat(Files.upload(this.lead, new byte[0])).hasStatus(422)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("file");
		assertThat(this.lead.get("/imports")).bodyJson().extractingPath("$.items").asArray().isEmpty();
	}

	private long count(String table) {
		return this.jdbc.sql("select count(*) from " + table + " where account_id = ?")
			.param(this.lead.account())
			.query(Long.class)
			.single();
	}

}
