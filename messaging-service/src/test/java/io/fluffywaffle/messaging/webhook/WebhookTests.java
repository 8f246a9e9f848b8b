package io.fluffywaffle.messaging.webhook;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.TreeMap;

import io.fluffywaffle.messaging.Contracts;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioCaller;
import io.fluffywaffle.messaging.TwilioSettings;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@MessagingServiceTest
class WebhookTests {

	static final String PATH = "/webhooks/twilio/sms";

	@Autowired
	TwilioCaller twilio;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	String sid = TwilioCaller.newSid();

	String phone = TellsOfAccounts.newPhone();

	TestAccount account;

	@BeforeEach
	void openAccount() {
		this.account = this.accounts.newAccount();
	}

	@Test
	void refusesARequestWithoutSignature() {
		HttpResponse<String> answer = this.twilio.post(PATH, TwilioCaller.encode(text()));

		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
		assertThat(quarantined()).isEqualTo("no-signature");
		assertNothingStored();
	}

	@Test
	void refusesAWrongSignature() {
		HttpResponse<String> answer = this.twilio.post(PATH, text(), TwilioCaller.sign(PATH, text(), "guessed"));

		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("/problems/signature-wrong").doesNotContain(this.phone);
		assertThat(quarantined()).isEqualTo("wrong-signature");
		assertNothingStored();
	}

	@Test
	void refusesWhatWasChangedOnItsWay() {
		String signature = TwilioCaller.sign(PATH, text(), TwilioSettings.AUTH_TOKEN);
		Map<String, String> changed = text();
		changed.put("Body", "Call this other number");

		assertThat(this.twilio.post(PATH, changed, signature).statusCode()).isEqualTo(403);
		assertNothingStored();
	}

	@Test
	void refusesAParameterThatMovedFromTheUrlIntoTheForm() {
		String signature = TwilioCaller.sign(PATH + "?a=1", text(), TwilioSettings.AUTH_TOKEN);
		Map<String, String> moved = text();
		moved.put("a", "1");

		assertThat(this.twilio.post(PATH, moved, signature).statusCode()).isEqualTo(403);
	}

	@Test
	void countsTheRawQueryAsPartOfTheUrl() {
		String path = PATH + "?a=b%20c&From=%2B1&quote='";

		assertThat(this.twilio.post(path, text()).statusCode()).isEqualTo(200);
		assertStored();
	}

	@Test
	void takesRepeatedAndUnheardOfParametersAndSpaces() {
		Map<String, String> text = text();
		text.put("Body", "  two  spaces  ");
		text.put("AddOns", "{\"status\":\"successful\"}");
		String signature = TwilioCaller.sign(PATH, repeated(text), TwilioSettings.AUTH_TOKEN);

		HttpResponse<String> answer = this.twilio.post(PATH, TwilioCaller.encode(text) + "&Zebra=2&Zebra=1",
				"X-Twilio-Signature", signature);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(assertStored()).contains("  two  spaces  ");
	}

	@Test
	void refusesMoreThan64Kilobytes() {
		Map<String, String> text = text();
		text.put("Body", "x".repeat(64 * 1024));

		assertThat(this.twilio.post(PATH, text).statusCode()).isEqualTo(413);
	}

	@Test
	void refusesABrokenForm() {
		assertThat(this.twilio.post(PATH, "Body=%zz", "X-Twilio-Signature", "x").statusCode()).isEqualTo(400);
	}

	@Test
	void believesNoForwardedHeaders() {
		String signature = TwilioCaller.sign(PATH, text(), TwilioSettings.AUTH_TOKEN);

		HttpResponse<String> answer = this.twilio.post(PATH, TwilioCaller.encode(text()), "X-Twilio-Signature",
				signature, "X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "http");

		assertThat(answer.statusCode()).isEqualTo(200);
	}

	@Test
	void keepsATextForNobodyUntilTheNumberIsSomebodys() {
		Map<String, String> text = TwilioCaller.aText(this.sid, this.phone, TellsOfAccounts.newPhone(), "Hello?");

		HttpResponse<String> answer = this.twilio.post(PATH, text);

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.body()).isEqualTo("<Response/>");
		assertThat(quarantined()).isEqualTo("unknown-account");
		String number = text.get("To");
		TestAccount late = this.accounts.newAccountWith(number);
		assertThat(this.kafka.await("sms.received.v1", (read) -> (late.id() + ":" + this.phone).equals(read.key()))
			.value()).contains(this.sid);
		await().until(() -> this.jdbc.sql("select count(*) from quarantine where recipient = ?")
			.param(number)
			.query(Long.class)
			.single() == 0);
	}

	@Test
	void keepsASignedRequestThatIsNoText() {
		Map<String, String> text = text();
		text.remove("From");

		assertThat(this.twilio.post(PATH, text).body()).isEqualTo("<Response/>");
		assertThat(quarantined()).isEqualTo("malformed");
	}

	@Nested
	class AnAccountWithItsOwnContract {

		static final String SID = "AC00000000000000000000000000000abc";

		static final String TOKEN = "fedcba9876543210fedcba9876543210";

		@BeforeEach
		void bringAContract() {
			WebhookTests.this.accounts.tell(WebhookTests.this.account,
					Contracts.of(WebhookTests.this.account, SID, TOKEN), 2);
		}

		@Test
		void mayBeSignedWithItsToken() {
			await().until(() -> WebhookTests.this.twilio.post(PATH, text(), TwilioCaller.sign(PATH, text(), TOKEN))
				.statusCode() == 200);
			assertStored();
		}

		@Test
		void mayStillBeSignedWithTheInstallationsToken() {
			assertThat(WebhookTests.this.twilio.post(PATH, text()).statusCode()).isEqualTo(200);
			assertStored();
		}

		@Test
		void cannotSignForOthers() {
			TestAccount other = WebhookTests.this.accounts.newAccount();
			Map<String, String> text = TwilioCaller.aText(WebhookTests.this.sid, WebhookTests.this.phone,
					other.number(), "Hi");
			text.put("AccountSid", SID);

			assertThat(WebhookTests.this.twilio.post(PATH, text, TwilioCaller.sign(PATH, text, TOKEN)).statusCode())
				.isEqualTo(403);
		}

	}

	private Map<String, String> text() {
		return TwilioCaller.aText(this.sid, this.phone, this.account.number(), "Hi");
	}

	private static Map<String, String> repeated(Map<String, String> text) {
		Map<String, String> signed = new TreeMap<>(text);
		signed.put("Zebra", "1Zebra2");
		return signed;
	}

	private String quarantined() {
		return this.jdbc.sql("select reason from quarantine where parameters like ?")
			.param("%" + this.sid + "%")
			.query(String.class)
			.single();
	}

	private String assertStored() {
		return this.kafka.await("sms.received.v1", (read) -> (this.account.id() + ":" + this.phone).equals(read.key()))
			.value();
	}

	private void assertNothingStored() {
		assertThat(this.kafka.records("sms.received.v1"))
			.noneMatch((read) -> (this.account.id() + ":" + this.phone).equals(read.key()));
		assertThat(this.jdbc
			.sql("select (select count(*) from received_spool) + (select count(*) from message "
					+ "where account_id = ?)")
			.param(this.account.id())
			.query(Long.class)
			.single()).isZero();
	}

}
