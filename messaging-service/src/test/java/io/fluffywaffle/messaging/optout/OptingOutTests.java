package io.fluffywaffle.messaging.optout;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.TwilioCaller;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Direction;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@MessagingServiceTest
class OptingOutTests {

	@Autowired
	TwilioCaller twilio;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	OptOuts optOuts;

	@Autowired
	Conversations conversations;

	@Autowired
	Messages messages;

	TestAccount account;

	String phone = TellsOfAccounts.newPhone();

	@BeforeEach
	void openAccount() {
		this.account = this.accounts.newAccount();
	}

	@Test
	void tellsThatAPersonSaidStop() {
		say("STOP");

		awaitOptedOut(true);
		KafkaRecord fact = this.kafka.await("messaging.opt-out.v1",
				(read) -> (this.account.id() + ":" + this.phone).equals(read.key()));
		assertThat(fact.header("event-type")).isEqualTo("OptOutChanged");
		Contracts.assertSameShape(fact.value(), "messaging.opt-out.v1/OptOutChanged");
		assertThat(this.account.member().get(this.account.path("/activity"))).bodyJson().isLenientlyEqualTo("""
				{"items": [{"type": "message.received", "sequence": 1}, {"type": "client.opted-out", "sequence": 2,
				  "message": null, "conversation": {"sequence": 2}}], "sequence": 2}""");
		assertThat(this.account.member().get(this.account.path("/conversations"))).bodyJson()
			.extractingPath("$.items[0].optedOutAt")
			.isNotNull();
	}

	@Test
	void takesBackWhatWaitsForThePerson() {
		UUID waiting = aScheduledText(this.phone);
		UUID others = aScheduledText(TellsOfAccounts.newPhone());

		say("stop");

		awaitOptedOut(true);
		assertThat(statusOf(waiting)).isEqualTo(DeliveryStatus.SUPPRESSED);
		assertThat(statusOf(others)).isEqualTo(DeliveryStatus.SCHEDULED);
		KafkaRecord fact = this.kafka.await("sms.status.v1",
				(read) -> (this.account.id() + ":" + this.phone).equals(read.key()));
		Contracts.assertSameShape(fact.value(), "sms.status.v1/SmsStatusChanged");
		assertThat(fact.value()).contains("\"suppressed\"").contains(waiting.toString());
	}

	@Test
	void welcomesThePersonBack() {
		say("STOP");
		awaitOptedOut(true);

		say("START");

		awaitOptedOut(false);
		this.kafka.await("messaging.opt-out.v1", (read) -> (this.account.id() + ":" + this.phone).equals(read.key())
				&& String.valueOf(read.value()).contains("\"optedOut\":false"));
	}

	@Test
	void keepsTheOrderOfStopAndStart() {
		for (String word : new String[] { "STOP", "START", "STOP", "START", "STOP" }) {
			say(word);
		}

		await().atMost(Duration.ofSeconds(15))
			.untilAsserted(() -> assertThat(this.account.member().get(this.account.path("/activity"))).bodyJson()
				.extractingPath("$.sequence")
				.isEqualTo(10));
		assertThat(this.optOuts.isOptedOut(this.account.id(), this.phone)).isTrue();
	}

	@Test
	void isNotLiftedByAStartFromBefore() {
		Instant now = Instant.now();
		stopAt(now.minusSeconds(60));
		stopAt(now.minusSeconds(20));

		assertThat(startAt(now.minusSeconds(40))).isFalse();
		assertThat(this.optOuts.isOptedOut(this.account.id(), this.phone)).isTrue();
		assertThat(startAt(now)).isTrue();
	}

	@Test
	void believesTwilioBeforeTheWord() {
		Map<String, String> text = TwilioCaller.aText(TwilioCaller.newSid(), this.phone, this.account.number(),
				"Laissez-moi");
		text.put("OptOutType", "STOP");

		this.twilio.post("/webhooks/twilio/sms", text);

		awaitOptedOut(true);
	}

	@Test
	void isDeafToAnotherAccountsStop() {
		TestAccount other = this.accounts.newAccount();
		this.twilio.text(this.phone, other.number(), "STOP");

		await().atMost(Duration.ofSeconds(15)).until(() -> this.optOuts.isOptedOut(other.id(), this.phone));
		assertThat(this.optOuts.isOptedOut(this.account.id(), this.phone)).isFalse();
	}

	private void stopAt(Instant at) {
		this.optOuts.optOut(this.account.id(), this.phone, this.account.number(), OptOutSource.KEYWORD, null, at);
	}

	private boolean startAt(Instant at) {
		return this.optOuts.optIn(this.account.id(), this.phone, this.account.number(), OptOutSource.KEYWORD, null, at);
	}

	private void say(String text) {
		assertThat(this.twilio.text(this.phone, this.account.number(), text).statusCode()).isEqualTo(200);
	}

	private void awaitOptedOut(boolean expected) {
		await().atMost(Duration.ofSeconds(15))
			.until(() -> this.optOuts.isOptedOut(this.account.id(), this.phone) == expected);
	}

	private UUID aScheduledText(String to) {
		UUID accountId = this.account.id();
		this.conversations.open(accountId, to, this.account.number());
		UUID conversation = this.conversations.between(accountId, to, this.account.number()).orElseThrow().id();
		Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
		Message message = new Message(Ids.next(), accountId, conversation, Direction.OUTBOUND, this.account.number(),
				to, "See you tomorrow", 1, DeliveryStatus.SCHEDULED, null, now, 0, now.plus(Duration.ofDays(1)), 0,
				null, null, null, null, null, null);
		this.messages.insert(message);
		return message.id();
	}

	private DeliveryStatus statusOf(UUID message) {
		return this.messages.find(this.account.id(), message).orElseThrow().status();
	}

}
