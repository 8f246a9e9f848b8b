package io.fluffywaffle.client.join;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class JoiningTests {

	private static final String PHONE = "+12125550142";

	@Autowired
	Outsiders outsiders;

	@Autowired
	KafkaProbe kafka;

	Caller owner;

	UUID account;

	@BeforeEach
	void openAccount() {
		this.owner = this.outsiders.ownerOfOpenAccount();
		this.account = this.owner.account();
	}

	@Test
	void makesAStrangerAClientOfTheGroupWithProof() {
		UUID group = Team.group(this.owner, "News");
		this.owner.replace("\"1\"", Outsiders.settings(200, group), "/enrolment");
		UUID terms = terms("Terms");
		String attempt = this.outsiders.attempt(this.account, "(212) 555-0142");
		MvcTestResult proven = this.outsiders.prove(attempt, this.outsiders.code(this.account, PHONE, 1));

		assertThat(proven).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"{\"terms\": {\"id\": \"%s\", \"version\": 1, \"text\": \"Be kind.\"}, \"consentWords\": \"%s\"}"
						.formatted(terms, Outsiders.WORDS));
		assertThat(this.outsiders.accept(proven)).hasStatus(201);

		MvcTestResult found = this.owner.get("/clients?query=2125550142");
		assertThat(found).bodyJson().isLenientlyEqualTo("""
				{"items": [{"name": "Ana", "phone": "+12125550142", "consent": "given", "language": "en",
				 "groups": [{"id": "%s"}]}]}""".formatted(group));
		MvcTestResult ledger = this.owner.get("/clients/{id}/consent", Team.<String>read(found, "$.items[0].id"));
		assertThat(Team.<List<String>>read(ledger, "$.items[*].kind")).containsExactlyInAnyOrder("given",
				"terms-accepted");
		assertThat(ledger).bodyJson()
			.isLenientlyEqualTo("""
					{"state": "given", "items": [
					 {"how": "form", "words": "%1$s", "ip": "192.0.2.7", "terms": {"id": "%2$s", "version": 1}},
					 {"how": "form", "words": "%1$s", "ip": "192.0.2.7", "terms": {"id": "%2$s", "language": "en"}}]}"""
				.formatted(Outsiders.WORDS, terms));
	}

	@Test
	void confirmsByTextWithTheWayToTheOwnPage() {
		String own = this.outsiders.enrol(this.account, PHONE);

		assertThat(this.outsiders.post("/own/look", "{\"own\": \"%s\"}".formatted(own))).bodyJson()
			.isLenientlyEqualTo("{\"state\": \"open\", \"client\": {\"name\": \"Ana\"}, \"consent\": \"given\"}");
		String link = this.outsiders.link(this.account, PHONE, "confirmation");
		assertThat(link).isNotEqualTo(own);
		assertThat(this.outsiders.post("/own/look", "{\"own\": \"%s\"}".formatted(link))).bodyJson()
			.extractingPath("$.state")
			.isEqualTo("open");
	}

	@Test
	void tellsNoCodeInTheClear() {
		this.outsiders.enrol(this.account, PHONE);
		String code = this.outsiders.code(this.account, PHONE, 1);

		List<String> told = this.outsiders.texts(this.account, PHONE);
		assertThat(told).allSatisfy((text) -> {
			Contracts.assertSameShape(text, "client.text.v1/TextRequested");
			assertThat(text).doesNotContain(code);
		});
		assertThat(told.getFirst()).contains("•••••• is your code for Clinic");
	}

	@Test
	void letsWhoeverGotALinkEnrolWithoutTypingThePhone() throws Exception {
		String token = "c29tZSByYW5kb20gdG9rZW4";
		String hash = HexFormat.of()
			.formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
		this.kafka.send("messaging.welcome.v1", this.account + ":" + PHONE, "LinkMinted", this.account,
				Contracts.example("messaging.welcome.v1/LinkMinted")
					.replace("01938f3a-7c00-7000-8000-000000000001", this.account.toString())
					.replace("+12025550142", PHONE)
					.replaceFirst("[0-9a-f]{64}", hash));

		MvcTestResult form = Awaitility.await()
			.until(() -> this.outsiders.post("/join/form", "{\"place\": \"%s\"}".formatted(token)),
					(answer) -> answer.getResponse().getStatus() == 200);
		assertThat(form).bodyJson().isLenientlyEqualTo("""
				{"account": {"name": "Clinic", "country": "US"}, "phoneHint": "+1••••••••42",
				 "languages": ["en", "es"], "consentWords": "%s"}""".formatted(Outsiders.WORDS));
		assertThat(this.outsiders.post("/join/codes", Outsiders.wish(token, null))).hasStatus(202);
		assertThat(this.outsiders.code(this.account, PHONE, 1)).hasSize(6);
	}

	@Test
	void keepsWhoIsAClientAlready() {
		UUID known = Team.client(this.owner, "Ana Maria", PHONE);

		this.outsiders.enrol(this.account, PHONE);

		assertThat(this.owner.get("/clients/{id}", known)).bodyJson()
			.isLenientlyEqualTo("{\"name\": \"Ana Maria\", \"consent\": \"given\"}");
	}

	private UUID terms(String title) {
		MvcTestResult draft = this.owner
			.post("{\"language\": \"en\", \"title\": \"%s\", \"text\": \"Be kind.\"}".formatted(title), "/terms");
		UUID id = UUID.fromString(Team.read(draft, "$.id"));
		assertThat(this.owner.post("", "/terms/{id}/publish", id)).hasStatusOk();
		return id;
	}

}
