package io.fluffywaffle.client.smsword;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
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
class WordsTests {

	private static final String PHONE = "+12125550142";

	@Autowired
	Outsiders outsiders;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	Words words;

	Caller owner;

	UUID account;

	@BeforeEach
	void openAccount() {
		this.owner = this.outsiders.ownerOfOpenAccount();
		this.account = this.owner.account();
	}

	@Test
	void joinWithASecondTextThatSaysTheyMeanIt() {
		text("  Join! ", 1);
		String question = Awaitility.await().until(this::texts, (texts) -> texts.size() == 1).getFirst();
		assertThat(JsonPath.<String>read(question, "$.body")).isEqualTo(Outsiders.WORDS + " Reply YES to agree.");
		assertThat(clients()).isEmpty();

		text("yes", 2);

		Awaitility.await().until(() -> clients().size() == 1);
		assertThat(this.owner.get("/clients/{id}/consent", clients().getFirst())).bodyJson().isLenientlyEqualTo("""
				{"state": "given", "items": [{"kind": "given", "how": "keyword", "messageSid": "%s",
				 "words": "%s Reply YES to agree."}]}""".formatted(sid(2), Outsiders.WORDS));
		assertThat(this.outsiders.link(this.account, PHONE, "confirmation")).hasSize(43);
	}

	@Test
	void joinNobodyWhoOnlySaysYes() {
		this.words.follow(UUID.randomUUID(), received("YES", 1, Instant.now()));

		assertThat(clients()).isEmpty();
		assertThat(texts()).isEmpty();
	}

	@Test
	void giveTheLinkToWhoSendsTheCodeBack() {
		Team.client(this.owner, "Ana", PHONE);
		text("my data", 1);
		String code = this.outsiders.code(this.account, PHONE, 1);

		text("MY DATA " + wrong(code), 2);
		text("My data: " + code, 3);

		String own = this.outsiders.link(this.account, PHONE, "link");
		assertThat(this.outsiders.post("/own/look", "{\"own\": \"%s\"}".formatted(own))).bodyJson()
			.isLenientlyEqualTo("{\"state\": \"open\", \"client\": {\"name\": \"Ana\"}}");
		assertThat(texts()).noneMatch((text) -> text.contains(own)).hasSize(2);
	}

	@Test
	void eraseWhoSendsTheCodeBack() {
		UUID client = Team.client(this.owner, "Ana", PHONE);
		text("Delete me", 1);
		String code = this.outsiders.code(this.account, PHONE, 1);
		assertThat(this.owner.get("/clients/{id}", client)).hasStatusOk();

		text("DELETE " + code, 2);

		Awaitility.await().until(() -> this.owner.get("/clients/{id}", client).getResponse().getStatus() == 404);
		this.kafka.await("client.erasure.v1", (fact) -> String.valueOf(fact.value()).contains(client.toString()));
	}

	@Test
	void doNothingASecondTime() {
		Team.client(this.owner, "Ana", PHONE);
		UUID event = UUID.randomUUID();
		SmsReceived asked = received("MY DATA", 1, Instant.now());

		for (int time = 0; time < 3; time++) {
			this.words.follow(event, asked);
		}
		this.outsiders.settle();

		assertThat(texts()).hasSize(1);
	}

	@Test
	void doNothingThatNobodyWaitsForAnyMore() {
		Team.client(this.owner, "Ana", PHONE);

		this.words.follow(UUID.randomUUID(), received("MY DATA", 1, Instant.now().minus(Duration.ofDays(2))));
		this.words.follow(UUID.randomUUID(), received("JOIN", 2, Instant.now().minus(Duration.ofDays(2))));
		this.outsiders.settle();

		assertThat(texts()).isEmpty();
	}

	@Test
	void endALoopOfTwoRobots() {
		for (int time = 0; time < 30; time++) {
			this.words.follow(UUID.randomUUID(), received("JOIN", time, Instant.now()));
		}
		this.outsiders.settle();

		assertThat(texts()).hasSize(3);
	}

	@Test
	void answerNoStrangerWhoWantsTheirData() {
		this.words.follow(UUID.randomUUID(), received("MY DATA", 1, Instant.now()));
		this.words.follow(UUID.randomUUID(), received("DELETE ME", 2, Instant.now()));
		this.words.follow(UUID.randomUUID(), received("DELETE 123456", 3, Instant.now()));
		this.outsiders.settle();

		assertThat(texts()).isEmpty();
	}

	private void text(String body, int text) {
		this.kafka.send("sms.received.v1", this.account + ":" + PHONE,
				Map.of("event-id", UUID.randomUUID().toString(), "event-type", "SmsReceived"),
				Contracts.example("sms.received.v1/SmsReceived")
					.replace("01938f3a-7c00-7000-8000-000000000001", this.account.toString())
					.replace("+12025550142", PHONE)
					.replace("SM0123456789abcdef0123456789abcdef", sid(text))
					.replace("What time does it start?", body)
					.replace("2026-11-21T10:15:30.123Z", Instant.now().toString()));
	}

	private SmsReceived received(String body, int text, Instant at) {
		return new SmsReceived(this.account, sid(text), PHONE, body, at);
	}

	private List<String> texts() {
		return this.outsiders.texts(this.account, PHONE);
	}

	private List<String> clients() {
		MvcTestResult found = this.owner.get("/clients");
		return Team.read(found, "$.items[*].id");
	}

	private static String wrong(String code) {
		return code.equals("123456") ? "654321" : "123456";
	}

	private static String sid(int text) {
		return "SM%032d".formatted(text);
	}

}
