package io.fluffywaffle.messaging.operations;

import java.util.List;
import java.util.Map;

import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.Contracts;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioCaller;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Twilio signs with a token that nobody has entered here yet. */
@MessagingServiceTest
class QuarantineTests {

	static final String WEBHOOK = "/webhooks/twilio/sms";

	static final String SID = "AC00000000000000000000000000000abc";

	static final String NEW_TOKEN = "fedcba9876543210fedcba9876543210";

	@Autowired
	TwilioCaller twilio;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Callers callers;

	@Autowired
	KafkaProbe kafka;

	String phone = TellsOfAccounts.newPhone();

	TestAccount account;

	String refused;

	@BeforeEach
	void refuseAText() {
		this.account = this.accounts.newAccount();
		Map<String, String> text = TwilioCaller.aText(TwilioCaller.newSid(), this.phone, this.account.number(), "Hi");
		assertThat(this.twilio.post(WEBHOOK, text, TwilioCaller.sign(WEBHOOK, text, NEW_TOKEN)).statusCode())
			.isEqualTo(403);
		MvcTestResult list = this.callers.admin().get("/api/operations/quarantine?limit=200");
		assertThat(list).hasStatusOk().bodyText().doesNotContain(this.phone, "Hi\"");
		this.refused = "/api/operations/quarantine/" + Callers
			.<List<Integer>>read(list, "$.items[?(@.recipient == '%s')].id".formatted(this.account.number()))
			.getFirst();
	}

	@Test
	void replaysATextOnceItsSignatureCanBeTrusted() {
		assertThat(replay()).hasStatus(409).bodyJson().extractingPath("$.type").isEqualTo("/problems/signature-wrong");
		this.accounts.tell(this.account, Contracts.of(this.account, SID, NEW_TOKEN), 2);

		await().untilAsserted(() -> assertThat(replay()).hasStatus(204));

		assertThat(
				this.kafka.await("sms.received.v1", (read) -> (this.account.id() + ":" + this.phone).equals(read.key()))
					.value())
			.contains("\"body\":\"Hi\"");
		assertThat(replay()).hasStatus(404);
	}

	@Test
	void letsGoOfARequestThatAnAdminDismisses() {
		assertThat(this.callers.admin().call(HttpMethod.DELETE, "", this.refused)).hasStatus(204);

		assertThat(replay()).hasStatus(404);
	}

	@Test
	void isNothingForOwners() {
		assertThat(this.account.owner().get("/api/operations/quarantine")).hasStatus(403);
		assertThat(this.account.owner().get("/api/operations/queues")).hasStatus(403);
		assertThat(this.account.owner().post("", this.refused + "/replay")).hasStatus(403);
		assertThat(this.account.owner().call(HttpMethod.DELETE, "", this.refused)).hasStatus(403);
	}

	private MvcTestResult replay() {
		return this.callers.admin().post("", this.refused + "/replay");
	}

}
