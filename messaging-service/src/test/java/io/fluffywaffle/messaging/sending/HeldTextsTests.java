package io.fluffywaffle.messaging.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.account.Client;
import io.fluffywaffle.messaging.account.ClientTold;
import io.fluffywaffle.messaging.account.Clients;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.conversation.WaitsFor;
import io.fluffywaffle.messaging.optout.OptOutSource;
import io.fluffywaffle.messaging.optout.OptOuts;
import io.fluffywaffle.messaging.receiving.MessageReceiver;
import io.fluffywaffle.messaging.receiving.TextsForTests;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Texts that were due and leave later, because the account wants that. */
@MessagingServiceTest
class HeldTextsTests {

	private static final ZoneId ACCOUNTS_ZONE = ZoneId.of("America/New_York");

	/** A zone in which it is another time of day. */
	private static final String FAR_AWAY = "Asia/Kolkata";

	@Autowired
	Queue queue;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	MessageReceiver receiver;

	@Autowired
	OptOuts optOuts;

	@Autowired
	Clients clients;

	@Autowired
	Messages messages;

	@Autowired
	KafkaProbe kafka;

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

	@Nested
	class InQuietHours {

		@BeforeEach
		void makeItQuiet() {
			settle(2, "\"quietHours\": %s".formatted(around(ACCOUNTS_ZONE)));
		}

		@Test
		void holdATextUntilTheirEnd() {
			UUID text = send("Good night");

			assertThat(claim()).isEmpty();

			Message held = message(text);
			assertThat(held.status()).isEqualTo(DeliveryStatus.READY);
			assertThat(held.waitsFor()).isEqualTo(WaitsFor.QUIET_HOURS);
			assertThat(held.dueAt()).isCloseTo(Instant.now().plus(Duration.ofHours(2)), within(2, ChronoUnit.MINUTES));
		}

		@Test
		void tellThatATextWaits() {
			UUID text = send("Good night");

			claim();

			assertThat(HeldTextsTests.this.account.member().get(HeldTextsTests.this.account.path("/activity")))
				.bodyJson()
				.isLenientlyEqualTo("""
						{"items": [{"type": "message.queued", "message": {"waitsFor": null, "dueAt": null}},
						 {"type": "message.status", "message": {"id": "%s", "status": "ready", "automatic": false,
						  "waitsFor": "quiet-hours", "dueAt": "%s"}}]}""".formatted(text, message(text).dueAt()));
		}

		@Test
		void countWhereThePersonLives() {
			client(FAR_AWAY);
			UUID text = send("It is noon at your place");

			assertThat(claim()).containsExactly(text);
		}

		@Test
		void countWhereThePersonLivesAlsoWhenTheAccountIsAwake() {
			settle(3, "\"quietHours\": %s".formatted(around(ZoneId.of(FAR_AWAY))));
			client(FAR_AWAY);
			UUID text = send("You sleep");

			assertThat(claim()).isEmpty();
			assertThat(message(text).waitsFor()).isEqualTo(WaitsFor.QUIET_HOURS);
		}

		@Test
		void letAnAnswerPassToSomebodyWhoJustWrote() {
			hear("Are you there?", Duration.ofMinutes(59));
			UUID answer = send("Yes");

			assertThat(claim()).containsExactly(answer);
		}

		@Test
		void holdATextToSomebodyWhoWroteLongAgo() {
			hear("Are you there?", Duration.ofMinutes(61));
			send("Yes");

			assertThat(claim()).isEmpty();
		}

		@Test
		void holdATextThatWasWrittenBeforeThePersonWrote() {
			UUID text = send("Good night");
			claim();
			hear("Hm?", Duration.ZERO);
			makeDue(text);

			assertThat(claim()).isEmpty();
		}

		@Test
		void keepTheOrderWhenAnAnswerFollowsWhatIsHeld() {
			UUID first = send("Good night");
			claim();
			hear("Are you there?", Duration.ZERO);
			UUID answer = send("Yes");

			assertThat(claim()).containsExactly(first);
			HeldTextsTests.this.queue.accept(List.of(first));
			assertThat(claim()).containsExactly(answer);
		}

		@Test
		void holdNothingOnceTheyAreTakenBack() {
			UUID text = send("Good night");
			claim();

			settle(3, "\"quietHours\": null");

			assertThat(claim()).containsExactly(text);
			assertThat(message(text).waitsFor()).isNull();
		}

		@Test
		void letATextGoOnceItIsKnownThatThePersonLivesElsewhere() {
			UUID text = send("It is noon at your place");
			claim();

			UUID client = UUID.randomUUID();
			HeldTextsTests.this.clients.takeOver(List.of(new ClientTold(client, new Client(client,
					HeldTextsTests.this.account.id(), HeldTextsTests.this.phone, "Ana", false, FAR_AWAY, 1))));

			assertThat(claim()).containsExactly(text);
		}

		@Test
		void loseWhatTheyHoldToAStop() {
			UUID text = send("Good night");
			claim();

			HeldTextsTests.this.optOuts.optOut(HeldTextsTests.this.account.id(), HeldTextsTests.this.phone,
					HeldTextsTests.this.account.number(), OptOutSource.KEYWORD, null, Instant.now());

			makeDue(text);
			assertThat(claim()).isEmpty();
			assertThat(HeldTextsTests.this.queue.status(text)).isEqualTo(DeliveryStatus.SUPPRESSED);
			assertThat(HeldTextsTests.this.kafka
				.await("sms.status.v1", (told) -> String.valueOf(told.value()).contains(text.toString()))
				.value()).as("the first status that is told").contains("suppressed");
		}

	}

	@Nested
	class WithAFrequencyCap {

		@BeforeEach
		void cap() {
			settle(2, "\"frequencyCap\": {\"texts\": 2, \"hours\": 24}");
		}

		@Test
		void holdsWhatIsTooMuchUntilTheFirstIsADayOld() {
			sendAndAccept("One");
			sendAndAccept("Two");
			UUID third = send("Three");

			assertThat(claim()).isEmpty();
			assertThat(message(third).waitsFor()).isEqualTo(WaitsFor.FREQUENCY_CAP);
			assertThat(message(third).dueAt()).isCloseTo(Instant.now().plus(Duration.ofHours(24)),
					within(2, ChronoUnit.MINUTES));
		}

		@Test
		void countsWhatLeavesOverTwoNumbersAtOnce() {
			sendAndAccept("One");
			UUID second = send("Two");
			UUID other = HeldTextsTests.this.queue.queue(overTheOtherNumber(), HeldTextsTests.this.phone, "Three");

			assertThat(claim()).hasSize(1).containsAnyOf(second, other);
			assertThat(claim()).isEmpty();
		}

		@Test
		void letsAnAnswerPass() {
			sendAndAccept("One");
			sendAndAccept("Two");
			hear("More!", Duration.ZERO);
			UUID answer = send("Three");

			assertThat(claim()).containsExactly(answer);
		}

		@Test
		void leavesOtherPeopleAlone() {
			sendAndAccept("One");
			sendAndAccept("Two");
			UUID other = HeldTextsTests.this.queue.queue(HeldTextsTests.this.account, TellsOfAccounts.newPhone(), "Hi");

			assertThat(claim()).containsExactly(other);
		}

		@Test
		void forgetsWhatIsOlder() {
			sendAndAccept("One");
			sendAndAccept("Two");
			HeldTextsTests.this.jdbc.sql(
					"update message set claimed_at = claimed_at - interval '25 hours' where account_id = ? and body = 'One'")
				.param(HeldTextsTests.this.account.id())
				.update();
			UUID third = send("Three");

			assertThat(claim()).containsExactly(third);
		}

	}

	private TestAccount overTheOtherNumber() {
		return new TestAccount(this.account.id(), this.account.numbers().reversed(), this.account.owner(),
				this.account.member());
	}

	private void settle(int version, String settings) {
		this.accounts.settle(this.account, "{" + settings + "}", version);
	}

	private UUID send(String body) {
		return this.queue.queue(this.account, this.phone, body);
	}

	private void sendAndAccept(String body) {
		send(body);
		List<UUID> claimed = claim();
		assertThat(claimed).hasSize(1);
		this.queue.accept(claimed);
	}

	private List<UUID> claim() {
		return this.queue.claim(this.account);
	}

	private void hear(String body, Duration ago) {
		this.receiver.receive(List.of(TextsForTests.of(this.account, this.phone, body, Instant.now().minus(ago))));
	}

	private void client(String zone) {
		this.jdbc.sql("""
				insert into client (id, account_id, phone, name, blocked, version, time_zone)
				values (?, ?, ?, 'Ana', false, 1, ?)""")
			.params(UUID.randomUUID(), this.account.id(), this.phone, zone)
			.update();
	}

	private void makeDue(UUID text) {
		this.jdbc.sql("update message set due_at = now() where id = ?").param(text).update();
	}

	private Message message(UUID id) {
		return this.messages.find(this.account.id(), id).orElseThrow();
	}

	/** From an hour ago until in two hours. */
	private static String around(ZoneId zone) {
		LocalTime now = LocalTime.now(zone);
		DateTimeFormatter text = DateTimeFormatter.ofPattern("HH:mm");
		return "{\"from\": \"%s\", \"to\": \"%s\"}".formatted(now.minusHours(1).format(text),
				now.plusHours(2).format(text));
	}

}
