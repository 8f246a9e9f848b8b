package io.fluffywaffle.messaging.sending;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.carrier.CarrierAnswer;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.NotSent;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Refused;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.conversation.WaitsFor;
import io.fluffywaffle.messaging.receiving.MessageReceiver;
import io.fluffywaffle.messaging.receiving.TextsForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@MessagingServiceTest
class DailyStopTests {

	private static final ZoneId ACCOUNTS_ZONE = ZoneId.of("America/New_York");

	private static final String TWO_SEGMENTS = "x".repeat(200);

	@Autowired
	Queue queue;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	SendOutcomes outcomes;

	@Autowired
	MessageReceiver receiver;

	@Autowired
	Messages messages;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	@BeforeEach
	void stopAtThreeSegments() {
		this.queue.takeOver();
		this.account = this.accounts.newAccount();
		settle(2, 3);
	}

	@AfterEach
	void goOn() {
		this.queue.handBack(this.account);
	}

	@Test
	void letsNoMoreSegmentsLeaveInADay() {
		UUID first = send(TWO_SEGMENTS);
		assertThat(claim()).containsExactly(first);
		UUID tooLong = send(TWO_SEGMENTS);
		UUID fits = send("Hello");

		assertThat(claim()).containsExactly(fits);
		assertThat(claim()).isEmpty();

		Message held = message(tooLong);
		assertThat(held.waitsFor()).isEqualTo(WaitsFor.DAILY_STOP);
		assertThat(held.dueAt())
			.isEqualTo(LocalDate.now(ACCOUNTS_ZONE).plusDays(1).atStartOfDay(ACCOUNTS_ZONE).toInstant());
	}

	@Test
	void countsWhatLeavesTogether() {
		send("One");
		send("Two");
		send("Three");
		send("Four");

		assertThat(claim()).hasSize(3);
		assertThat(claim()).isEmpty();
	}

	@Test
	void isFreedAtOnceByAHigherLimit() {
		reach();
		UUID text = send("One more");
		assertThat(claim()).isEmpty();

		settle(3, 4);

		assertThat(claim()).containsExactly(text);
		send("And another");
		assertThat(claim()).isEmpty();
	}

	@Test
	void countsFromMidnightWhereTheAccountIs() {
		reach();
		UUID text = send("Tomorrow");
		assertThat(claim()).isEmpty();

		this.jdbc.sql("update sent_segments set day = day - 1 where account_id = ?").param(this.account.id()).update();
		this.jdbc.sql("update message set due_at = now() where id = ?").param(text).update();

		assertThat(claim()).containsExactly(text);
	}

	@Test
	void holdsAutomaticTextsToo() {
		this.accounts.settle(this.account, """
				{"dailyStop": 3, "welcome": "Welcome!"}""", 3);
		reach();

		this.receiver.receive(List.of(TextsForTests.of(this.account, TellsOfAccounts.newPhone(), "Hi")));

		assertThat(claim()).isEmpty();
		assertThat(this.jdbc.sql("select waits_for from message where account_id = ? and automatic = 'welcome'")
			.param(this.account.id())
			.query(String.class)
			.single()).isEqualTo("daily-stop");
	}

	@Test
	void doesNotCountWhatDidNotLeave() {
		for (CarrierAnswer answer : List.of(new NotSent("No connection", null, false),
				new Refused(21211, "No number"))) {
			UUID text = send(TWO_SEGMENTS);
			assertThat(claim()).containsExactly(text);
			this.outcomes.record(message(text), answer);
			this.jdbc.sql("update message set status = 'cancelled' where id = ?").param(text).update();
		}

		reach();
		send("Too much");
		assertThat(claim()).isEmpty();
	}

	private void reach() {
		UUID one = send("One");
		UUID two = send(TWO_SEGMENTS);
		assertThat(claim()).containsExactly(one, two);
	}

	private void settle(int version, int segments) {
		this.accounts.settle(this.account, "{\"dailyStop\": %d}".formatted(segments), version);
	}

	private UUID send(String body) {
		return this.queue.queue(this.account, TellsOfAccounts.newPhone(), body);
	}

	private List<UUID> claim() {
		return this.queue.claim(this.account);
	}

	private Message message(UUID id) {
		return this.messages.find(this.account.id(), id).orElseThrow();
	}

}
