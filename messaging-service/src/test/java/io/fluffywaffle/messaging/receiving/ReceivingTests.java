package io.fluffywaffle.messaging.receiving;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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

	@Test
	void storesADoubledWebhookOnce() {
		Map<String, String> text = TwilioCaller.aText(TwilioCaller.newSid(), this.phone, this.account.number(), "Hi");

		this.twilio.post("/webhooks/twilio/sms", text);
		this.twilio.post("/webhooks/twilio/sms", text);
		this.twilio.text(this.phone, this.account.number(), "Later");

		awaitMessages(2);
		assertThat(unread()).isEqualTo(2);
		assertThat(this.kafka.records("sms.received.v1")
			.stream()
			.filter((read) -> (this.account.id() + ":" + this.phone).equals(read.key()))
			.map((read) -> read.header("event-id"))
			.distinct()).hasSize(2);
	}

	@Test
	void keepsTheOrderOfAPersonsTexts() {
		for (int i = 1; i <= 20; i++) {
			this.twilio.text(this.phone, this.account.number(), "Text " + i);
		}

		awaitMessages(20);
		assertThat(this.jdbc.sql("select body from message where account_id = ? order by sequence")
			.param(this.account.id())
			.query(String.class)
			.list()).containsExactlyElementsOf(IntStream.rangeClosed(1, 20).mapToObj((i) -> "Text " + i).toList());
		assertThat(this.jdbc.sql("select sequence from activity where account_id = ? order by sequence")
			.param(this.account.id())
			.query(Long.class)
			.list()).containsExactlyElementsOf(LongStream.rangeClosed(1, 20).boxed().toList());
	}

	@Test
	void keepsABlockedClientsTextButLeavesItRead() {
		this.accounts.newClient(this.account, this.phone, "Ana", true);

		this.twilio.text(this.phone, this.account.number(), "Answer me!");

		awaitMessages(1);
		assertThat(unread()).isZero();
	}

	@Test
	void changesNothingWhenTheJournalIsReadAgain() {
		this.twilio.text(this.phone, this.account.number(), "Hi");
		this.twilio.text(this.phone, this.account.number(), "STOP");
		this.twilio.text(this.phone, this.account.number(), "START");
		awaitMessages(3);
		await().until(() -> sequence() == 5);
		Map<String, Object> before = state();

		this.kafka.sendAllAgain("sms.received.v1");
		this.twilio.text(this.phone, this.account.numbers().get(1), "The last one");

		awaitMessages(4);
		assertThat(sequence()).isEqualTo(6);
		assertThat(state()).isEqualTo(before);
	}

	@Test
	void setsPoisonAsideAndDelaysNobody() {
		String key = this.account.id() + ":" + this.phone;
		String good = SmsReceivedJson.of(this.account, this.phone, "Still here");
		Map<String, String> headers = Map.of("event-id", UUID.randomUUID().toString(), "event-type", "SmsReceived");

		this.kafka.send("sms.received.v1", key, headers, "{\"accountId\": ");
		this.kafka.send("sms.received.v1", key, headers, "{}");
		this.kafka.send("sms.received.v1", key, headers, null);
		this.kafka.send("sms.received.v1", key, Map.of("event-type", "SmsRecieved"), good);
		this.kafka.send("sms.received.v1", null, Map.of(), "null");
		this.kafka.send("sms.received.v1", key, headers, good.replace("Still here", "nul \\u0000 nul"));
		this.kafka.send("sms.received.v1", key, headers, good.replace("2026-", "+123456789-"));
		this.kafka.send("sms.received.v1", key, headers, good);

		awaitMessages(1);
		assertThat(this.jdbc.sql("select body from message where account_id = ?")
			.param(this.account.id())
			.query(String.class)
			.list()).containsExactly("Still here");
		await().atMost(Duration.ofSeconds(15))
			.untilAsserted(() -> assertThat(this.kafka.records("sms.received.v1.dlt")).hasSize(7));
	}

	@Test
	void setsATextAsideWhoseSenderIsLongerThanAnyAddressAndDelaysNobody() {
		String endless = new Random(7).ints(4000, 'a', 'z' + 1)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();

		assertThat(this.twilio.text(endless, this.account.number(), "Who am I?").statusCode()).isEqualTo(200);
		this.twilio.text(this.phone, this.account.number(), "Still here");

		assertThat(this.jdbc.sql("select count(*) from quarantine where reason = 'malformed' and recipient = ?")
			.param(this.account.number())
			.query(Long.class)
			.single()).isOne();
		awaitMessages(1);
	}

	private void awaitMessages(int count) {
		await().atMost(Duration.ofSeconds(15)).until(() -> messages() == count);
	}

	private long messages() {
		return number("select count(*) from message where account_id = ?");
	}

	private long unread() {
		return number("select sum(unread) from conversation where account_id = ?");
	}

	private long sequence() {
		return number("select value from account_sequence where account_id = ?");
	}

	private long number(String sql) {
		return this.jdbc.sql(sql).param(this.account.id()).query(Long.class).optional().orElse(0L);
	}

	private Map<String, Object> state() {
		return this.jdbc.sql("""
				select unread, last_body, last_inbound_sequence, sequence,
				    (select count(*) from opt_out o where o.account_id = c.account_id) as opt_outs
				from conversation c where account_id = ? and number = ?""")
			.params(this.account.id(), this.account.number())
			.query()
			.singleRow();
	}

}
