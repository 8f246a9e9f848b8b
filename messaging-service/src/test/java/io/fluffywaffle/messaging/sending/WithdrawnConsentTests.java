package io.fluffywaffle.messaging.sending;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.receiving.MessageReceiver;
import io.fluffywaffle.messaging.receiving.SmsReceived;
import io.fluffywaffle.messaging.receiving.TextsForTests;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** A client took back their consent. */
@MessagingServiceTest
class WithdrawnConsentTests {

	@Autowired
	Queue queue;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	MessageReceiver receiver;

	@Autowired
	Conversations conversations;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	String phone = TellsOfAccounts.newPhone();

	UUID client;

	@BeforeEach
	void knowAClient() {
		this.queue.takeOver();
		this.account = this.accounts.newAccount();
		this.client = this.accounts.newClient(this.account, this.phone, "given");
	}

	@AfterEach
	void goOn() {
		this.queue.handBack(this.account);
	}

	@Test
	void suppressesWhatWaits() {
		UUID waiting = this.queue.queue(this.account, this.phone, "Hello");

		withdraw(2);

		assertThat(this.queue.claim(this.account)).isEmpty();
		assertThat(this.queue.status(waiting)).isEqualTo(DeliveryStatus.SUPPRESSED);
	}

	@Test
	void refusesToQueueMore() {
		withdraw(2);

		assertThat(write()).hasStatus(409).bodyText().contains("client-withdrawn");
	}

	@Test
	void isNothingToAnswerAutomatically() {
		this.accounts.settle(this.account,
				"{\"keywordReplies\": [{\"id\": \"%s\", \"enabled\": true, ".formatted(UUID.randomUUID())
						+ "\"words\": [\"HOURS\"], \"match\": \"exact\", \"reply\": \"9 to 5\", \"tag\": null, "
						+ "\"groupId\": null, \"assignTo\": null}]}",
				2);
		hear("hours", Instant.now());
		assertThat(this.queue.claim(this.account)).hasSize(1);
		withdraw(2);

		hear("hours", Instant.now());

		assertThat(this.jdbc.sql("select count(*) from message where account_id = ? and direction = 'outbound'")
			.param(this.account.id())
			.query(Long.class)
			.single()).isOne();
	}

	@Test
	void endsAtOnceWhenTheyTextStart() {
		withdraw(2);
		hear("START", Instant.now().plusMillis(5));

		assertThat(write()).hasStatus(202);
		assertThat(this.queue.claim(this.account)).hasSize(1);
		this.kafka.await("messaging.opt-out.v1", (fact) -> (this.account.id() + ":" + this.phone).equals(fact.key())
				&& String.valueOf(fact.value()).contains("\"optedOut\":false"));
	}

	@Test
	void outlivesAStartThatIsOlder() {
		SmsReceived old = TextsForTests.of(this.account, this.phone, "START", Instant.now().minusSeconds(5));
		withdraw(2);

		this.receiver.receive(List.of(old));

		assertThat(write()).hasStatus(409);
	}

	@Test
	void ofAnOlderFactChangesNothing() {
		this.accounts.tellOfClient(this.account, this.client, this.phone, "given", 3);
		this.accounts.tellOfClient(this.account, this.client, this.phone, "withdrawn", 2);
		this.accounts.newClient(this.account, TellsOfAccounts.newPhone(), "given");

		assertThat(write()).hasStatus(202);
	}

	private void withdraw(int version) {
		this.accounts.tellOfClient(this.account, this.client, this.phone, "withdrawn", version);
	}

	private void hear(String body, Instant at) {
		this.receiver.receive(List.of(TextsForTests.of(this.account, this.phone, body, at)));
	}

	private MvcTestResult write() {
		this.conversations.open(this.account.id(), this.phone, this.account.number());
		UUID conversation = this.conversations.between(this.account.id(), this.phone, this.account.number())
			.orElseThrow()
			.id();
		return this.account.member()
			.call(HttpMethod.POST, "{\"body\": \"Hello\"}",
					this.account.path("/conversations/" + conversation + "/messages"),
					(headers) -> headers.set("Idempotency-Key", UUID.randomUUID().toString()));
	}

}
