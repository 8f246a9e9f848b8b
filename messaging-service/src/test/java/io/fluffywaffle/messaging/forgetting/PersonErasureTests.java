package io.fluffywaffle.messaging.forgetting;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import javax.sql.DataSource;

import io.fluffywaffle.defaults.erasure.ClientErasure;
import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.account.NeverTexted;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.delivery.DeliveryRecorder;
import io.fluffywaffle.messaging.delivery.DeliveryReport;
import io.fluffywaffle.messaging.receiving.MessageReceiver;
import io.fluffywaffle.messaging.receiving.SmsReceived;
import io.fluffywaffle.messaging.receiving.TextsForTests;
import io.fluffywaffle.messaging.requested.RequestedTexts;
import io.fluffywaffle.messaging.requested.RequestsForTests;
import io.fluffywaffle.messaging.requested.TextRequested;
import io.fluffywaffle.messaging.sending.Queue;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Somebody wants to be forgotten. */
@MessagingServiceTest
class PersonErasureTests {

	private static final String WORDS = "Nobody else ever says this: halibut";

	/** What whoever drains the spool holds. */
	private static final long SPOOL = 7_266_335_302L;

	@Autowired
	PersonEraser eraser;

	@Autowired
	NeverTexted neverTexted;

	@Autowired
	Queue queue;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	MessageReceiver receiver;

	@Autowired
	DeliveryRecorder reports;

	@Autowired
	RequestedTexts requested;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	DataSource database;

	TestAccount account;

	UUID client;

	UUID text;

	String phone = TellsOfAccounts.newPhone();

	String other = TellsOfAccounts.newPhone();

	@BeforeEach
	void textWithTwoPeople() {
		this.queue.takeOver();
		this.account = this.accounts.newAccount();
		this.accounts.settle(this.account, """
				{"welcome": "Welcome!", "afterHoursReply": "Closed",
				 "businessHours": {"days": {}, "holidays": []}}""", 2);
		this.client = this.accounts.newClient(this.account, this.phone, "given");
		this.text = talkTo(this.phone);
		talkTo(this.other);
	}

	@AfterEach
	void goOn() {
		this.queue.handBack(this.account);
	}

	/** Whoever adds a table with phones or texts in it meets this test. */
	@Test
	void leavesNothingOfThePersonInAnyTable() {
		awaitOutbox();
		assertThat(columnsWith(this.phone)).as("what the test fills")
			.contains("message.from_number", "message.to_number", "conversation.phone", "activity.payload",
					"opt_out.phone", "welcomed.phone", "broadcast_recipient.phone", "after_hours_reply.phone",
					"quarantine.parameters", "delivery_report.parameters", "client.phone");
		Set<String> before = columnsWith(this.other);

		tell(UUID.randomUUID());

		awaitOutbox();
		assertThat(columnsWith(this.phone)).isEmpty();
		assertThat(columnsWith(WORDS + this.phone)).isEmpty();
		assertThat(columnsWith(this.other)).containsAll(before);
		assertThat(this.jdbc
			.sql("select count(*) from media m where not exists (select 1 from message where id = message_id)")
			.query(Long.class)
			.single()).isZero();
	}

	@Test
	void forbidsToTextThemUntilTheyTextStart() {
		erase(UUID.randomUUID());
		hear("Hi again");
		UUID conversation = conversation();

		assertThat(write(conversation)).hasStatus(409).bodyText().contains("client-erased");
		this.requested.queue(RequestsForTests.code(this.account, this.phone, "482915"));
		assertThat(this.queue.claim(this.account)).isEmpty();

		hear("START");

		assertThat(write(conversation)).hasStatus(202);
		assertThat(this.queue.claim(this.account)).hasSize(1);
		this.kafka.await("messaging.opt-out.v1", (fact) -> (this.account.id() + ":" + this.phone).equals(fact.key())
				&& String.valueOf(fact.value()).contains("\"optedOut\":false"));
	}

	@Test
	void suppressesWhatIsQueuedAllTheSame() {
		erase(UUID.randomUUID(), Set.of(UUID.randomUUID()), Set.of(this.other));
		this.jdbc.sql("""
				insert into conversation (id, account_id, phone, number, last_at, updated_at)
				values (?, ?, ?, ?, now(), now())""")
			.params(UUID.randomUUID(), this.account.id(), this.other, this.account.number())
			.update();
		UUID forced = forced(this.other);

		assertThat(this.queue.claim(this.account)).doesNotContain(forced);
		assertThat(this.queue.status(forced)).isEqualTo(DeliveryStatus.SUPPRESSED);
	}

	@Test
	void takesNothingBackFromTheJournalThatIsOlder() {
		SmsReceived before = TextsForTests.of(this.account, this.phone, WORDS, Instant.now().minusSeconds(60));
		TextRequested asked = RequestsForTests.code(this.account, this.phone, "482915");
		erase(UUID.randomUUID());

		this.receiver.receive(List.of(before));
		this.requested.queue(asked);
		assertThat(columnsWith(this.phone)).isEmpty();

		SmsReceived after = TextsForTests.of(this.account, this.phone, "I am back", Instant.now().plusMillis(5));
		this.receiver.receive(List.of(after, before));
		assertThat(bodies()).containsExactly("I am back");
	}

	@Test
	void keepsNothingOfALateReportButThatItCame() {
		erase(UUID.randomUUID());

		assertThat(this.reports.accountOf(this.text)).contains(this.account.id());
		this.reports.record(this.account.id(),
				new DeliveryReport(this.text, 1, "SM" + this.text, "delivered", null, "To=" + this.phone));

		assertThat(columnsWith(this.phone)).isEmpty();
	}

	@Test
	void erasesWhatWaitsForKafka() throws SQLException {
		try (Connection drain = this.database.getConnection(); Statement lock = drain.createStatement()) {
			lock.execute("select pg_advisory_lock(" + SPOOL + ")");
			this.jdbc.sql("""
					insert into received_spool (key, event_id, account_id, payload, received_at)
					values (?, ?, ?, '{}', now())""")
				.params(this.account.id() + ":" + this.phone, UUID.randomUUID(), this.account.id())
				.update();

			erase(UUID.randomUUID());

			assertThat(columnsWith(this.phone)).isEmpty();
			lock.execute("select pg_advisory_unlock(" + SPOOL + ")");
		}
	}

	@Test
	void importsNothingOfThemFromBefore() {
		erase(UUID.randomUUID());

		assertThat(this.account.owner()
			.post("""
					{"messages": [{"externalId": "1", "client": "%s", "number": "%s", "direction": "inbound",
					 "body": "Long ago", "at": "2020-01-01T00:00:00Z"}]}""".formatted(this.phone,
					this.account.number()), this.account.path("/history")))
			.hasStatus2xxSuccessful();

		assertThat(columnsWith(this.phone)).isEmpty();
	}

	@Test
	void toldAgainLeavesWhatCameLaterAlone() {
		UUID erasure = UUID.randomUUID();
		erase(erasure);
		this.receiver
			.receive(List.of(TextsForTests.of(this.account, this.phone, "I am back", Instant.now().plusMillis(5))));

		erase(erasure);

		assertThat(bodies()).containsExactly("I am back");
		assertThat(this.account.member().get(this.account.path("/conversations/" + conversation()))).bodyJson()
			.extractingPath("$.unread")
			.isEqualTo(1);
	}

	@Test
	void doesNotTouchTheSamePhoneInAnotherAccount() {
		TestAccount elsewhere = this.accounts.newAccount();
		this.receiver.receive(List.of(TextsForTests.of(elsewhere, this.phone, "Hi")));

		erase(UUID.randomUUID());

		assertThat(this.jdbc.sql("select count(*) from message where account_id = ?")
			.param(elsewhere.id())
			.query(Long.class)
			.single()).isOne();
		assertThat(this.neverTexted.contains(elsewhere.id(), this.phone)).isFalse();
		assertThat(this.neverTexted.contains(this.account.id(), this.phone)).isTrue();
	}

	private void tell(UUID erasure) {
		this.kafka.send("client.erasure.v1", this.account.id().toString(), "ClientErasureRequested", this.account.id(),
				"""
						{"erasureId": "%s", "accountId": "%s", "clientIds": ["%s"], "phones": ["%s"],
						 "at": "2026-11-21T10:15:30.123Z"}""".formatted(erasure, this.account.id(), this.client,
						this.phone));
		this.kafka.await("client-erasure.messaging.v1",
				(told) -> String.valueOf(told.value()).contains(erasure.toString()));
	}

	private void erase(UUID erasure) {
		erase(erasure, Set.of(this.client), Set.of(this.phone));
	}

	private void erase(UUID erasure, Set<UUID> clients, Set<String> phones) {
		this.eraser.erase(new ClientErasure(erasure, this.account.id(), clients, phones, Instant.now()));
		awaitOutbox();
	}

	private UUID talkTo(String person) {
		this.receiver.receive(List.of(TextsForTests.of(this.account, person, WORDS + person, ago(120)),
				TextsForTests.of(this.account, person, "Hello?", ago(100))));
		UUID sent = this.queue.queue(this.account, person, "Hello");
		UUID again = this.queue.queue(this.account, person, "Hello again");
		this.jdbc.sql("update message set resend_of = ? where id = ?").params(sent, again).update();
		this.jdbc.sql("""
				insert into delivery_report (message_id, attempt, provider_sid, status, parameters, received_at)
				values (?, 1, ?, 'sent', ?, now())""")
			.params(sent, UUID.randomUUID().toString(), "[{\"name\":\"To\",\"value\":\"" + person + "\"}]")
			.update();
		UUID broadcast = UUID.randomUUID();
		this.jdbc.sql("""
				insert into broadcast (id, account_id, body, number, groups, author_id, author_name, state, created_at)
				values (?, ?, 'Hello', ?, '[]', ?, 'Ada', 'done', now())""")
			.params(broadcast, this.account.id(), this.account.number(), this.account.member().id())
			.update();
		this.jdbc.sql("""
				insert into broadcast_recipient (broadcast_id, position, account_id, client_id, phone, name, body)
				values (?, 1, ?, ?, ?, 'Ana', 'Hello')""")
			.params(broadcast, this.account.id(), UUID.randomUUID(), person)
			.update();
		this.jdbc.sql("insert into welcomed (account_id, phone, at) values (?, ?, now()) on conflict do nothing")
			.params(this.account.id(), person)
			.update();
		this.jdbc.sql("""
				insert into quarantine (reason, path, recipient, parameters, received_at)
				values ('wrong-signature', '/', ?, ?, now())""")
			.params(this.account.number(), "[{\"name\":\"From\",\"value\":\"" + person + "\"}]")
			.update();
		this.receiver.receive(List.of(TextsForTests.of(this.account, person, "STOP", ago(80))));
		return sent;
	}

	private void hear(String body) {
		this.receiver.receive(List.of(TextsForTests.of(this.account, this.phone, body, Instant.now().plusMillis(5))));
	}

	/** A text that got into the queue past every check. */
	private UUID forced(String person) {
		UUID id = UUID.randomUUID();
		this.jdbc.sql("""
				insert into message (id, account_id, conversation_id, direction, from_number, to_number, body, segments,
				    status, at, sequence, due_at)
				select ?, account_id, id, 'outbound', number, phone, 'Hello', 1, 'ready', now(), 0, now()
				from conversation where account_id = ? and phone = ?""").params(id, this.account.id(), person).update();
		return id;
	}

	private MvcTestResult write(UUID conversation) {
		return this.account.member()
			.call(HttpMethod.POST, "{\"body\": \"Hello\"}",
					this.account.path("/conversations/" + conversation + "/messages"),
					(headers) -> headers.set("Idempotency-Key", UUID.randomUUID().toString()));
	}

	private UUID conversation() {
		return UUID.fromString(
				Callers
					.<List<String>>read(this.account.member().get(this.account.path("/conversations")),
							"$.items[?(@.client.phone == '" + this.phone + "')].id")
					.getFirst());
	}

	private List<String> bodies() {
		return this.jdbc.sql("select body from message where account_id = ? and from_number = ?")
			.params(this.account.id(), this.phone)
			.query(String.class)
			.list();
	}

	private void awaitOutbox() {
		await().atMost(Duration.ofSeconds(10))
			.until(() -> this.jdbc.sql("select not exists (select 1 from outbox)").query(Boolean.class).single());
	}

	private Set<String> columnsWith(String words) {
		return TextColumns.with(this.jdbc, words);
	}

	private static Instant ago(int seconds) {
		return Instant.now().minusSeconds(seconds);
	}

}
