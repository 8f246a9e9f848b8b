package io.fluffywaffle.messaging.receiving;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioCaller;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@MessagingServiceTest
class ReceivingTests {

	@Autowired
	TwilioCaller twilio;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	String phone;

	@BeforeEach
	void openAccount() {
		this.account = this.accounts.newAccount();
		this.phone = TellsOfAccounts.newPhone();
	}

	@Test
	void bringsATextToTheInboxAndTellsItsBrowsers() {
		HttpResponse<String> answer = this.twilio.text(this.phone, this.account.number(), "What time does it start?");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).get().asString().startsWith("text/xml");
		assertThat(answer.body()).isEqualTo("<Response/>");
		awaitMessages(1);
		assertThat(this.account.member().get(this.account.path("/conversations"))).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					{"items": [{"client": {"id": null, "name": null, "phone": "%s", "blocked": false}, "number": "%s",
					  "lastMessage": {"body": "What time does it start?", "direction": "inbound", "status": "received"},
					  "unread": 1, "optedOutAt": null, "sequence": 1}], "next": null, "sequence": 1}
					""".formatted(this.phone, this.account.number()));
		KafkaRecord told = this.kafka.await("messaging.activity.v1",
				(read) -> this.account.id().toString().equals(read.key()));
		assertThat(told.header("event-type")).isEqualTo("Activity");
		Contracts.assertSameShape(told.value(), "messaging.activity.v1/Activity");
	}

	@Test
	void writesTheJournalAsPromised() {
		Map<String, String> text = TwilioCaller.aText(TwilioCaller.newSid(), this.phone, this.account.number(), "Hi");
		text.put("NumMedia", "1");
		text.put("MediaUrl0", "https://api.twilio.com/Media/ME1");
		text.put("MediaContentType0", "image/jpeg");

		this.twilio.post("/webhooks/twilio/sms", text);

		KafkaRecord entry = this.kafka.await("sms.received.v1",
				(read) -> (this.account.id() + ":" + this.phone).equals(read.key()));
		assertThat(entry.headers()).containsEntry("event-type", "SmsReceived")
			.containsEntry("account-id", this.account.id().toString())
			.containsKeys("event-id", "occurred-at");
		Contracts.assertSameShape(entry.value(), "sms.received.v1/SmsReceived", "/parameters");
		awaitMessages(1);
		assertThat(this.jdbc.sql("select url from media join message on id = message_id where account_id = ?")
			.param(this.account.id())
			.query(String.class)
			.list()).containsExactly("https://api.twilio.com/Media/ME1");
	}

	private void awaitMessages(int count) {
		await().atMost(Duration.ofSeconds(15)).until(() -> messages() == count);
	}

	private long messages() {
		return this.jdbc.sql("select count(*) from message where account_id = ?")
			.param(this.account.id())
			.query(Long.class)
			.single();
	}

}
