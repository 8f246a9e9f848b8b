package io.fluffywaffle.messaging.operations;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioCaller;
import io.fluffywaffle.messaging.TwilioSettings;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@MessagingServiceTest
class DeadLetterTests {

	static final String LETTERS = "/api/operations/dead-letters";

	@Autowired
	KafkaProbe kafka;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Callers callers;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	String key;

	@BeforeEach
	void openAccount() {
		this.account = this.accounts.newAccount();
		this.key = this.account.id() + ":" + TellsOfAccounts.newPhone();
	}

	@Test
	void showsARecordThatNobodyCanReadWithoutWhatItSays() {
		this.kafka.send("sms.received.v1", this.key, "SmsReceived", this.account.id(), "{\"body\": \"half a se");

		await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(ids()).hasSize(1));
		MvcTestResult list = this.callers.admin().get(LETTERS);
		assertThat(list).bodyText().doesNotContain("half a se");
		assertThat(Callers.<List<String>>read(list, mine() + ".topic")).containsExactly("sms.received.v1");
		assertThat(Callers.<List<String>>read(list, mine() + ".reason").getFirst()).isNotBlank();
		int before = count();

		assertThat(this.callers.admin().call(HttpMethod.DELETE, "", LETTERS + "/" + ids().getFirst())).hasStatus(204);

		assertThat(ids()).isEmpty();
		assertThat(count()).isEqualTo(before - 1);
	}

	@Test
	void tellsARecordAgainThatCanBeReadByNow() {
		String phone = this.key.split(":")[1];
		this.kafka.send("sms.received.v1.dlt", this.key,
				Map.of("event-id", UUID.randomUUID().toString(), "event-type", "SmsReceived",
						"kafka_dlt-exception-fqcn", "java.lang.IllegalStateException"),
				"""
						{"accountId": "%s", "providerSid": "%s", "carrierAccountSid": "%s", "messagingServiceSid": null,
						 "from": "%s", "to": "%s", "body": "Late", "segments": 1, "media": [], "optOutType": null,
						 "receivedAt": "2026-11-21T10:15:30.123Z", "parameters": {}}
						""".formatted(this.account.id(), TwilioCaller.newSid(), TwilioSettings.ACCOUNT_SID, phone,
						this.account.number()));
		String letter = LETTERS + "/" + ids().getFirst();

		assertThat(this.callers.admin().post("", letter + "/replay")).hasStatus(204);

		await().untilAsserted(() -> assertThat(this.jdbc.sql("select body from message where account_id = ?")
			.param(this.account.id())
			.query(String.class)
			.list()).containsExactly("Late"));
		assertThat(this.callers.admin().post("", letter + "/replay")).hasStatus(404);
		assertThat(this.kafka.records("sms.received.v1")).filteredOn((read) -> this.key.equals(read.key()))
			.singleElement()
			.satisfies((read) -> assertThat(read.headers()).doesNotContainKey("kafka_dlt-exception-fqcn"));
	}

	@Test
	void doesNotPutAnOldStateInThePlaceOfANewerOne() throws Exception {
		try (Admin admin = Admin.create(Map.of("bootstrap.servers", this.kafka.bootstrapServers()))) {
			admin
				.createTopics(
						List.of(new NewTopic("old.state.v1", 1, (short) 1).configs(Map.of("cleanup.policy", "compact")),
								new NewTopic("old.state.v1.dlt", 1, (short) 1)))
				.all()
				.get();
		}
		this.kafka.send("old.state.v1.dlt", this.key, "Changed", this.account.id(), "{\"version\": 1}");

		assertThat(this.callers.admin().post("", LETTERS + "/old.state.v1.dlt:0:0/replay")).hasStatus(409);

		assertThat(this.kafka.records("old.state.v1")).isEmpty();
	}

	@Test
	void doesNotKnowPlacesThatAreNoDeadLetters() {
		for (String place : List.of("sms.received.v1:0:0", "sms.received.v1.dlt:0:99999999", "none.dlt:0:0", "x")) {
			assertThat(this.callers.admin().post("", LETTERS + "/" + place + "/replay")).hasStatus(404);
		}
		assertThat(this.account.owner().get(LETTERS)).hasStatus(403);
	}

	private List<String> ids() {
		return Callers.read(this.callers.admin().get(LETTERS), mine() + ".id");
	}

	private String mine() {
		return "$.items[?(@.key == '%s')]".formatted(this.key);
	}

	private int count() {
		return Callers.read(this.callers.admin().get("/api/operations/queues"), "$.deadLetters.count");
	}

}
