package io.fluffywaffle.messaging.erasure;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.receiving.MessageReceiver;
import io.fluffywaffle.messaging.receiving.SmsReceived;
import io.fluffywaffle.messaging.receiving.TextsForTests;
import io.fluffywaffle.messaging.sending.Queue;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@MessagingServiceTest
class ErasureTests {

	/**
	 * The replicas that account-service itself ends, what is told anyway, and the note
	 * that the account is erased.
	 */
	private static final Set<String> KEPT = Set.of("account_number", "account_access", "account_access_version",
			"outbox", "erased_account");

	@Autowired
	Queue queue;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	MessageReceiver receiver;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	TestAccount other;

	@BeforeEach
	void fillTwoAccounts() {
		this.queue.takeOver();
		this.account = filled();
		this.other = filled();
	}

	@AfterEach
	void goOn() {
		this.queue.handBack(this.account);
		this.queue.handBack(this.other);
	}

	/** Whoever adds a table with accounts in it meets this test. */
	@Test
	void leavesNothingOfTheAccountAndAllOfOthers() {
		List<String> before = tablesWith(this.other);
		assertThat(tablesWith(this.account)).as("tables that the test fills").containsAll(toFill());

		erase();

		assertThat(tablesWith(this.account)).isEmpty();
		assertThat(quarantined(this.account)).isZero();
		assertThat(this.jdbc.sql("select count(*) from delivery_report where status = ?")
			.param(this.account.id().toString())
			.query(Long.class)
			.single()).isZero();
		assertThat(tablesWith(this.other)).containsAll(before);
		assertThat(quarantined(this.other)).isOne();
	}

	@Test
	void takesNothingBackFromTheJournal() {
		SmsReceived text = TextsForTests.of(this.account, TellsOfAccounts.newPhone(), "Hello?");
		erase();

		this.receiver.receive(List.of(text));

		assertThat(tablesWith(this.account)).isSubsetOf("account_sequence");
	}

	private void erase() {
		this.accounts.delete(this.account, 3);
		this.kafka.send("account.erasure.v1", this.account.id().toString(), "AccountErasureRequested",
				this.account.id(), """
						{"accountId": "%s", "at": "2026-11-21T10:15:30.123Z"}""".formatted(this.account.id()));
		this.kafka.await("erasure.messaging.v1", (told) -> this.account.id().toString().equals(told.key()));
	}

	private TestAccount filled() {
		TestAccount filled = this.accounts.newAccount();
		this.accounts.settle(filled, """
				{"welcome": "Welcome!", "afterHoursReply": "Closed", "pace": 100,
				 "businessHours": {"days": {}, "holidays": []}}""", 2);
		String phone = TellsOfAccounts.newPhone();
		hear(filled, phone, "Hi");
		hear(filled, phone, "Hello?");
		this.accounts.newClient(filled, phone, "Ana", false);
		UUID text = this.queue.queue(filled, phone, "Hello");
		UUID again = this.queue.queue(filled, phone, "Hello again");
		this.jdbc.sql("update message set resend_of = ? where id = ?").params(text, again).update();
		await().atMost(Duration.ofSeconds(5)).until(() -> !this.queue.claim(filled).isEmpty());
		this.jdbc.sql("""
				insert into delivery_report (message_id, attempt, provider_sid, status, parameters, received_at)
				values (?, 1, ?, ?, '{}', now())""")
			.params(text, UUID.randomUUID().toString(), filled.id().toString())
			.update();
		this.jdbc.sql("""
				insert into quarantine (reason, path, recipient, parameters, received_at)
				values ('wrong-signature', '/', ?, '[]', now())""").param(filled.number()).update();
		UUID broadcast = UUID.randomUUID();
		this.jdbc.sql("""
				insert into broadcast (id, account_id, body, number, groups, author_id, author_name, state, created_at)
				values (?, ?, 'Hello', ?, '[]', ?, 'Ada', 'done', now())""")
			.params(broadcast, filled.id(), filled.number(), filled.member().id())
			.update();
		this.jdbc.sql("""
				insert into broadcast_recipient (broadcast_id, position, account_id, client_id, phone, name, body,
				    message_id)
				values (?, 1, ?, ?, ?, 'Ana', 'Hello', ?)""")
			.params(broadcast, filled.id(), UUID.randomUUID(), phone, text)
			.update();
		this.jdbc.sql("update message set broadcast_id = ? where id = ?").params(broadcast, text).update();
		hear(filled, phone, "STOP");
		return filled;
	}

	private void hear(TestAccount by, String phone, String body) {
		this.receiver.receive(List.of(TextsForTests.of(by, phone, body)));
	}

	private static Set<String> toFill() {
		return Set.of("message", "conversation", "activity", "opt_out", "client", "idempotency_key", "welcomed",
				"after_hours_reply", "sent_segments", "number_pace", "account_sequence", "broadcast",
				"broadcast_recipient");
	}

	private List<String> tablesWith(TestAccount owner) {
		return this.jdbc
			.sql("select table_name from information_schema.columns where column_name = 'account_id' "
					+ "and table_schema = current_schema order by table_name")
			.query(String.class)
			.list()
			.stream()
			.filter((table) -> !KEPT.contains(table))
			.filter((table) -> this.jdbc.sql("select exists (select 1 from %s where account_id = ?)".formatted(table))
				.param(owner.id())
				.query(Boolean.class)
				.single())
			.collect(Collectors.toList());
	}

	private long quarantined(TestAccount owner) {
		return this.jdbc.sql("select count(*) from quarantine where recipient = ?")
			.param(owner.number())
			.query(Long.class)
			.single();
	}

}
