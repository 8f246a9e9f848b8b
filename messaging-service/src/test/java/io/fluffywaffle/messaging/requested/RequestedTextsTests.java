package io.fluffywaffle.messaging.requested;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.optout.OptOutSource;
import io.fluffywaffle.messaging.optout.OptOuts;
import io.fluffywaffle.messaging.receiving.MessageReceiver;
import io.fluffywaffle.messaging.receiving.TextsForTests;
import io.fluffywaffle.messaging.requested.TextRequested.Purpose;
import io.fluffywaffle.messaging.sending.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.awaitility.Awaitility.await;

@MessagingServiceTest
class RequestedTextsTests {

	@Autowired
	RequestedTexts texts;

	@Autowired
	Queue queue;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	MessageReceiver receiver;

	@Autowired
	OptOuts optOuts;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	String phone = TellsOfAccounts.newPhone();

	@BeforeEach
	void claimByHand() {
		this.queue.takeOver();
		this.account = this.accounts.newAccount();
	}

	@AfterEach
	void goOn() {
		this.queue.handBack(this.account);
	}

	@Test
	void areQueuedOnceHoweverOftenTheyAreToldAndShowNothing() {
		TextRequested code = RequestsForTests.code(this.account, this.phone, "482915");

		this.texts.queue(code);
		this.texts.queue(code);

		assertThat(row(code)).containsEntry("body", RequestsForTests.SHOWN)
			.containsEntry("from_number", this.account.number())
			.containsEntry("automatic", "code");
		assertThat(row(code).get("sealed_body")).asString().isNotEmpty();
		assertThat(this.queue.claim(this.account)).containsExactly(id(code));
		this.texts.queue(code);
		assertThat(this.queue.claim(this.account)).isEmpty();
	}

	@Test
	void forgetWhatTheySaidAsSoonAsTheCarrierHasThem() {
		TextRequested code = queued();
		this.queue.claim(this.account);
		assertThat(row(code).get("sealed_body")).isNotNull();

		this.queue.accept(List.of(id(code)));

		assertThat(row(code).get("sealed_body")).isNull();
	}

	@Test
	void sendCodesInTheNightAndBeforeWhatWaitsForTheMorning() {
		makeItQuiet("\"frequencyCap\": {\"texts\": 1, \"hours\": 24}");
		UUID held = this.queue.queue(this.account, this.phone, "Good morning");
		assertThat(this.queue.claim(this.account)).isEmpty();

		for (int i = 0; i < 2; i++) {
			TextRequested code = queued();
			assertThat(this.queue.claim(this.account)).containsExactly(id(code));
			this.queue.accept(List.of(id(code)));
		}
		assertThat(this.queue.status(held)).isEqualTo(DeliveryStatus.READY);
	}

	@Test
	void leaveRoomUnderTheCapForOtherTexts() {
		this.accounts.settle(this.account, "{\"frequencyCap\": {\"texts\": 1, \"hours\": 24}}", 2);
		TextRequested code = queued();
		assertThat(this.queue.claim(this.account)).containsExactly(id(code));
		this.queue.accept(List.of(id(code)));

		UUID text = this.queue.queue(this.account, this.phone, "Hello");

		assertThat(this.queue.claim(this.account)).containsExactly(text);
	}

	@Test
	void wakeNobodyWithAConfirmation() {
		makeItQuiet("\"frequencyCap\": null");

		this.texts.queue(RequestsForTests.confirmation(this.account, this.phone));

		assertThat(this.queue.claim(this.account)).isEmpty();
	}

	@Test
	void waitAtTheDailyStopAndExpireThere() {
		this.accounts.settle(this.account, "{\"dailyStop\": 0}", 2);
		TextRequested code = queued();

		assertThat(this.queue.claim(this.account)).isEmpty();
		assertThat(row(code)).containsEntry("waits_for", "daily-stop");
		expire(code);

		assertThat(row(code).get("sealed_body")).isNull();
	}

	@Test
	void areNeverSentOnceTheyAreOfNoUse() {
		TextRequested late = RequestsForTests.code(this.account, this.phone, "482915", Duration.ZERO);
		this.texts.queue(late);

		assertThat(this.queue.claim(this.account)).isEmpty();
		awaitStatus(late, "expired");
	}

	@Test
	void arePassedOverWhenTheyAreHistory() {
		this.texts.queue(RequestsForTests.code(this.account, this.phone, "482915", Duration.ofDays(-2)));

		assertThat(this.jdbc.sql("select count(*) from message where account_id = ?")
			.param(this.account.id())
			.query(Long.class)
			.single()).isZero();
	}

	@ParameterizedTest
	@ValueSource(strings = { "opted out", "blocked", "withdrawn" })
	void areNotSentToPeopleWhoMustNotBeTexted(String why) {
		switch (why) {
			case "opted out" -> this.optOuts.optOut(this.account.id(), this.phone, this.account.number(),
					OptOutSource.KEYWORD, null, Instant.now());
			case "blocked" -> this.accounts.newClient(this.account, this.phone, "Ana", true);
			default -> this.accounts.newClient(this.account, this.phone, "withdrawn");
		}
		TextRequested code = queued();

		assertThat(this.queue.claim(this.account)).isEmpty();
		assertThat(row(code)).containsEntry("status", "suppressed");
	}

	@Test
	void keepTheirConversationOutOfTheInboxUntilSomebodyWrites() {
		queued();
		assertThat(inbox()).isEmpty();

		this.receiver.receive(List.of(TextsForTests.of(this.account, this.phone, "Which code?")));
		assertThat(inbox()).containsExactly(this.phone);

		String other = TellsOfAccounts.newPhone();
		this.texts.queue(RequestsForTests.code(this.account, other, "482915"));
		this.queue.queue(this.account, other, "Welcome");
		assertThat(inbox()).containsExactlyInAnyOrder(this.phone, other);
	}

	@Test
	void leaveAConversationInTheInboxWhereItWas() {
		this.receiver.receive(List.of(TextsForTests.of(this.account, this.phone, "Hi")));

		queued();

		assertThat(inbox()).containsExactly(this.phone);
	}

	@Test
	void comeFromTheNumberThatThePersonKnows() {
		String known = this.account.numbers().get(1);
		this.jdbc.sql("""
				insert into conversation (id, account_id, phone, number, last_at, updated_at, last_inbound_sequence)
				values (?, ?, ?, ?, now(), now(), 7)""")
			.params(UUID.randomUUID(), this.account.id(), this.phone, known)
			.update();

		assertThat(row(queued())).containsEntry("from_number", known);
	}

	@Test
	void areNotQueuedWhenNobodyCanOpenThem() {
		TextRequested code = RequestsForTests.code(this.account, this.phone, "482915");
		TextRequested ofAnother = new TextRequested(code.requestId(), this.accounts.newAccount().id(), this.phone,
				Purpose.CODE, null, code.sealedBody(), code.shown(), code.expiresAt(), code.at());

		assertThatIllegalArgumentException().isThrownBy(() -> this.texts.queue(ofAnother))
			.withMessageNotContaining("482915");
	}

	@Test
	void areNotSentAgainByMembers() {
		TextRequested late = RequestsForTests.code(this.account, this.phone, "482915", Duration.ZERO);
		this.texts.queue(late);
		awaitStatus(late, "expired");

		assertThat(this.account.member().post("", this.account.path("/messages/" + id(late) + "/resend")))
			.hasStatus(409);
	}

	private TextRequested queued() {
		TextRequested code = RequestsForTests.code(this.account, this.phone, "482915");
		this.texts.queue(code);
		return code;
	}

	private void expire(TextRequested text) {
		this.jdbc.sql("update message set expires_at = now() where request_id = ?").param(text.requestId()).update();
		awaitStatus(text, "expired");
	}

	private void awaitStatus(TextRequested text, String status) {
		await().atMost(Duration.ofSeconds(10)).until(() -> row(text).get("status").equals(status));
	}

	private Map<String, Object> row(TextRequested text) {
		return this.jdbc.sql("select * from message where request_id = ?").param(text.requestId()).query().singleRow();
	}

	private UUID id(TextRequested text) {
		return (UUID) row(text).get("id");
	}

	private List<String> inbox() {
		return Callers.read(this.account.member().get(this.account.path("/conversations")), "$.items[*].client.phone");
	}

	private void makeItQuiet(String more) {
		ZoneId zone = ZoneId.of("America/New_York");
		LocalTime now = LocalTime.now(zone).truncatedTo(ChronoUnit.MINUTES);
		DateTimeFormatter text = DateTimeFormatter.ofPattern("HH:mm");
		this.accounts.settle(this.account, "{\"quietHours\": {\"from\": \"%s\", \"to\": \"%s\"}, %s}"
			.formatted(now.minusHours(1).format(text), now.plusHours(2).format(text), more), 2);
	}

}
