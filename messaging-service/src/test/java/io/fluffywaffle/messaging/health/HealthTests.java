package io.fluffywaffle.messaging.health;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.Contracts;
import io.fluffywaffle.messaging.SimulatedTwilioTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.Texts;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.TwilioAccount;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static io.fluffywaffle.testsupport.contracts.Contracts.assertSameShape;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@SimulatedTwilioTest
class HealthTests {

	static final String NOT_REACHABLE = "+12025553003";

	@Autowired
	Texts texts;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Callers callers;

	@Autowired
	SimulatorClient simulator;

	@Autowired
	IncidentWatch watch;

	@Autowired
	KafkaProbe kafka;

	TestAccount account;

	@BeforeEach
	void openAccount() {
		this.account = this.texts.newAccount();
	}

	@Test
	void tellsWhatCameAndWhatArrived() {
		String phone = TellsOfAccounts.newPhone();
		this.simulator.text(phone, this.account.number(), "Are you open?");
		UUID message = this.texts.send(this.account, this.texts.open(this.account, phone), "Until five");
		this.texts.await(message, DeliveryStatus.DELIVERED);

		await().untilAsserted(() -> assertThat(this.<String>health("$.lastReceivedAt")).isNotNull());
		assertThat(this.<String>health("$.lastDeliveredAt")).isNotNull();
		assertThat(this.<Integer>health("$.sent24h")).isOne();
		assertThat(this.<Integer>health("$.delivered24h")).isOne();
		assertThat(this.<Integer>health("$.waiting")).isZero();
		assertThat(this.<String>health("$.credentials.state")).isEqualTo("ok");
		assertThat(this.<List<?>>health("$.incidents")).isEmpty();
	}

	@Test
	void countsNoTextsThatCameFromAnotherSystem() {
		assertThat(this.account.owner()
			.post("""
					{"messages": [{"externalId": "1", "client": "%s", "number": "%s", "direction": "outbound",
					 "body": "Before", "at": "%s", "authorName": "Ana"}]}
					""".formatted(TellsOfAccounts.newPhone(), this.account.number(),
					Instant.now().minus(Duration.ofHours(1))), this.account.path("/history")))
			.hasStatusOk();

		assertThat(this.<Integer>health("$.sent24h")).isZero();
		assertThat(this.<Integer>health("$.delivered24h")).isZero();
	}

	@Test
	void saysWhyTextsDidNotArrive() {
		UUID message = this.texts.send(this.account, this.texts.open(this.account, NOT_REACHABLE), "Hello");
		this.texts.await(message, DeliveryStatus.UNDELIVERED);

		assertThat(this.<List<Map<String, ?>>>health("$.failures")).singleElement().satisfies((failure) -> {
			assertThat(failure.get("code")).isEqualTo(30003);
			assertThat(failure.get("words")).asString().isNotBlank();
			assertThat(failure.get("count")).isEqualTo(1);
		});
	}

	@Test
	void raisesAnIncidentWhileTwilioRefusesTheCredentialsAndLosesNoText() {
		String sid = "AC" + UUID.randomUUID().toString().replace("-", "");
		this.simulator.put(new TwilioAccount(sid, "00000000000000000000000000000aaa"));
		this.simulator.put(this.account.number(), NumberSettings.callingTo("http://127.0.0.1:9/").ofAccount(sid));
		this.accounts.tell(this.account, Contracts.of(this.account, sid, "00000000000000000000000000000bbb"), 2);

		UUID message = this.texts.send(this.account, this.texts.open(this.account, TellsOfAccounts.newPhone()), "Hi");

		await().untilAsserted(() -> assertThat(this.<String>health("$.credentials.state")).isEqualTo("refused"));
		this.watch.look();
		this.watch.look();
		assertThat(this.<List<String>>health("$.incidents[*].kind")).containsExactly("credentials-refused");
		assertThat(this.texts.status(message)).isIn(DeliveryStatus.READY, DeliveryStatus.DISPATCHING);

		this.accounts.tell(this.account, Contracts.of(this.account, sid, "00000000000000000000000000000aaa"), 3);

		this.texts.await(message, DeliveryStatus.ACCEPTED, DeliveryStatus.SENT, DeliveryStatus.DELIVERED);
		assertThat(this.texts.accepted(message)).isOne();
		await().atMost(Duration.ofSeconds(5))
			.untilAsserted(() -> assertThat(this.<String>health("$.credentials.state")).isEqualTo("ok"));
		this.watch.look();
		assertThat(this.<List<?>>health("$.incidents")).isEmpty();
		await().until(() -> told().size() >= 2);
		assertThat(told()).extracting((fact) -> fact.path("state").asString()).containsExactly("raised", "cleared");
		assertThat(told()).extracting((fact) -> fact.path("kind").asString()).containsOnly("credentials-refused");
		assertThat(told()).extracting((fact) -> fact.path("incidentId").asString())
			.doesNotContain("")
			.satisfies((ids) -> assertThat(Set.copyOf(ids)).hasSize(1));
		assertSameShape(told().getFirst().toString(), "account.incident.v1/IncidentChanged");
	}

	@Test
	void showsAdminsEveryAccountAndOthersNone() {
		MvcTestResult all = this.callers.admin().get("/api/operations/health");

		assertThat(Callers.<List<String>>read(all,
				"$.accounts[?(@.accountId == '%s')].severity".formatted(this.account.id())))
			.containsExactly("ok");
		assertThat(this.account.owner().get("/api/operations/health")).hasStatus(403);
	}

	private List<JsonNode> told() {
		return this.kafka.records("account.incident.v1")
			.stream()
			.filter((record) -> this.account.id().toString().equals(record.key()))
			.map((record) -> JsonMapper.shared().readTree(record.value()))
			.toList();
	}

	private <T> T health(String path) {
		MvcTestResult health = this.account.member().get(this.account.path("/health"));
		assertThat(health).hasStatusOk();
		return Callers.read(health, path);
	}

}
