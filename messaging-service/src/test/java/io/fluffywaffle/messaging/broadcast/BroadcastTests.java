package io.fluffywaffle.messaging.broadcast;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.ClientService.Person;
import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.optout.OptOutSource;
import io.fluffywaffle.messaging.optout.OptOuts;
import io.fluffywaffle.messaging.sending.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A broadcast that is on its way; texts are claimed by the test only. */
@MessagingServiceTest
class BroadcastTests {

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Groups groups;

	@Autowired
	Queue queue;

	@Autowired
	Broadcasts broadcasts;

	@Autowired
	Spreader spreader;

	@Autowired
	SpreadLoop loop;

	@Autowired
	OptOuts optOuts;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	@BeforeEach
	void openAccount() {
		this.queue.takeOver();
		this.account = this.accounts.newAccount();
	}

	@AfterEach
	void goOn() {
		this.loop.stop();
		this.loop.start();
		this.queue.handBack(this.account);
	}

	@Test
	void putsATextIntoAThreadOfEachWithItsAuthorsName() {
		Person ana = this.groups.people(this.account, 2).getFirst();
		UUID broadcast = this.groups.text(this.account, "Hi {{name}}", 2);
		this.groups.awaitTexts(broadcast, 2);

		assertThat(this.account.member().get(this.account.path("/conversations?query=" + ana.phone().substring(1))))
			.bodyJson()
			.extractingPath("$.items[0].lastMessage.body")
			.isEqualTo("Hi " + ana.name());
		String thread = Callers.read(recipients(broadcast, "?query=" + ana.phone().substring(1)),
				"$.items[0].conversationId");
		assertThat(this.account.member().get(this.account.path("/conversations/" + thread + "/messages"))).bodyJson()
			.isLenientlyEqualTo("""
					{"items": [{"broadcastId": "%s", "author": {"id": "%s"}, "status": "ready"}]}"""
				.formatted(broadcast, this.account.member().id()));
	}

	@Test
	void letsAReplyOvertake() {
		this.groups.people(this.account, 5);
		UUID broadcast = this.groups.text(this.account, "Hello all", 5);
		this.groups.awaitTexts(broadcast, 5);

		UUID reply = this.queue.queue(this.account, TellsOfAccounts.newPhone(), "Hello you");

		assertThat(this.queue.claim(this.account, 1)).containsExactly(reply);
	}

	@Test
	void textsNobodyTwiceHoweverManyInstancesSpread() throws Exception {
		this.loop.stop();
		this.groups.people(this.account, 330);
		UUID id = this.groups.text(this.account, "Hello", 330);
		Broadcast broadcast = this.broadcasts.find(this.account.id(), id).orElseThrow();

		try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
			for (int i = 0; i < 4; i++) {
				instances.submit(() -> {
					while (this.spreader.spreadSome(broadcast)) {
						// the next ones
					}
					return null;
				});
			}
		}

		assertThat(this.jdbc.sql("select count(*), count(distinct to_number) from message where broadcast_id = ?")
			.param(id)
			.query((row, number) -> List.of(row.getInt(1), row.getInt(2)))
			.single()).containsExactly(330, 330);
		assertThat(
				this.jdbc.sql("select count(*) from broadcast_recipient where broadcast_id = ? and message_id is null")
					.param(id)
					.query(Long.class)
					.single())
			.isZero();
	}

	@Test
	void keepsTheQueueShort() {
		this.groups.people(this.account, 600);
		UUID broadcast = this.groups.text(this.account, "Hello", 600);

		this.groups.awaitTexts(broadcast, 400);
		assertThat(this.queue.claim(this.account, 50)).hasSize(50);
		this.groups.awaitTexts(broadcast, 450);

		assertThat(this.groups.<Integer>read(this.account, broadcast, "$.counts.waiting")).isEqualTo(600);
	}

	@Test
	void beginsNothingOnceItIsPausedAndGoesOnWhenItIsResumed() {
		this.groups.people(this.account, 3);
		UUID broadcast = this.groups.text(this.account, "Hello", 3);
		this.groups.awaitTexts(broadcast, 3);
		List<UUID> begun = this.queue.claim(this.account, 1);

		MvcTestResult paused = this.groups.tell(this.account, broadcast, "pause");

		assertThat(paused).hasStatusOk().bodyJson().extractingPath("$.state").isEqualTo("paused");
		assertThat(begun).hasSize(1);
		assertThat(this.queue.claim(this.account)).isEmpty();
		assertThat(this.groups.states(broadcast)).containsExactly("dispatching", "scheduled");
		this.groups.tell(this.account, broadcast, "resume");
		await().until(() -> this.groups.states(broadcast).equals(List.of("dispatching", "ready")));
		assertThat(this.queue.claim(this.account)).hasSize(2).doesNotContainAnyElementsOf(begun);
	}

	/** What the carrier gave back comes into the queue after the pause. */
	@Test
	void claimsNothingOfAPausedBroadcastThatComesBackIntoTheQueue() {
		this.groups.people(this.account, 2);
		UUID broadcast = this.groups.text(this.account, "Hello", 2);
		this.groups.awaitTexts(broadcast, 2);
		this.groups.tell(this.account, broadcast, "pause");
		this.jdbc.sql("update message set status = 'ready', due_at = now() where broadcast_id = ?")
			.param(broadcast)
			.update();

		assertThat(this.queue.claim(this.account)).isEmpty();
		assertThat(this.groups.states(broadcast)).containsExactly("scheduled");
	}

	@Test
	void takesBackWhatWaitsWhenItIsStopped() {
		this.groups.people(this.account, 500);
		UUID broadcast = this.groups.text(this.account, "Hello", 500);
		this.groups.awaitTexts(broadcast, 400);
		List<UUID> begun = this.queue.claim(this.account, 7);
		this.queue.accept(begun);

		this.groups.tell(this.account, broadcast, "pause");
		MvcTestResult stopped = this.groups.tell(this.account, broadcast, "stop");

		assertThat(stopped).bodyJson().isLenientlyEqualTo("""
				{"state": "stopped", "counts": {"total": 500, "cancelled": 493, "sent": 7, "waiting": 0}}""");
		assertThat(this.queue.claim(this.account)).isEmpty();
		assertThat(this.groups.tell(this.account, broadcast, "stop")).hasStatusOk();
		assertThat(this.groups.tell(this.account, broadcast, "resume")).hasStatus(409);
	}

	@ParameterizedTest
	@CsvSource({ "blocked = true", "paused = true", "consent = 'withdrawn'" })
	void obeysWhatAClientSaidSinceItWasConfirmed(String change) {
		Person ana = this.groups.people(this.account, 2).getFirst();
		UUID broadcast = this.groups.text(this.account, "Hello", 2);
		this.groups.awaitTexts(broadcast, 2);
		this.jdbc.sql("update client set %s where id = ?".formatted(change)).param(ana.clientId()).update();

		assertThat(this.queue.claim(this.account)).hasSize(1);
		assertThat(Callers.<List<String>>read(recipients(broadcast, "?state=suppressed"), "$.items[*].phone"))
			.containsExactly(ana.phone());
	}

	@Test
	void obeysAStopSinceItWasConfirmed() {
		Person ana = this.groups.people(this.account, 2).getFirst();
		UUID broadcast = this.groups.text(this.account, "Hello", 2);

		this.optOuts.optOut(this.account.id(), ana.phone(), this.account.number(), OptOutSource.KEYWORD, null,
				Instant.now());

		this.groups.awaitTexts(broadcast, 2);
		assertThat(this.queue.claim(this.account)).hasSize(1);
		assertThat(this.groups.<Integer>read(this.account, broadcast, "$.counts.suppressed")).isEqualTo(1);
	}

	@Test
	void waitsAWhileForAConsentThatIsOnItsWay() {
		Person late = this.groups.people(this.account, 2).getFirst();
		this.jdbc.sql("delete from client where id = ?").param(late.clientId()).update();
		UUID broadcast = this.groups.text(this.account, "Hello", 2);
		this.groups.awaitTexts(broadcast, 2);

		assertThat(this.queue.claim(this.account)).hasSize(1);
		assertThat(this.groups.states(broadcast)).containsExactly("dispatching", "ready");
		this.groups.agree(this.account, late);
		lookAgain(broadcast);
		assertThat(this.queue.claim(this.account)).hasSize(1);
	}

	@Test
	void tellsNobodyThatItLookedForAConsentInVain() {
		Person late = this.groups.people(this.account, 1).getFirst();
		this.jdbc.sql("delete from client where id = ?").param(late.clientId()).update();
		UUID broadcast = this.groups.text(this.account, "Hello", 1);
		this.groups.awaitTexts(broadcast, 1);
		long told = changes();

		assertThat(this.queue.claim(this.account)).isEmpty();
		lookAgain(broadcast);
		assertThat(this.queue.claim(this.account)).isEmpty();

		assertThat(changes()).isEqualTo(told);
	}

	@Test
	void textsAPersonOnceOfWhomTwoClientsTurnedOutToBe() {
		List<Person> people = this.groups.people(this.account, 2);
		UUID broadcast = this.groups.text(this.account, "Hello", 2);
		this.groups.awaitTexts(broadcast, 2);
		this.jdbc.sql("update client set merged_into = ? where id = ?")
			.params(people.getLast().clientId(), people.getFirst().clientId())
			.update();

		assertThat(this.queue.claim(this.account)).hasSize(1);
		assertThat(Callers.<List<String>>read(recipients(broadcast, "?state=suppressed"), "$.items[*].phone"))
			.containsExactly(people.getFirst().phone());
	}

	@Test
	void takesBackWhatAStopLeftThatWasKilledHalfWay() {
		this.groups.people(this.account, 3);
		UUID broadcast = this.groups.text(this.account, "Hello", 3);
		this.groups.awaitTexts(broadcast, 3);
		this.groups.tell(this.account, broadcast, "pause");
		this.jdbc.sql("update broadcast set state = 'stopped', finished_at = now() where id = ?")
			.param(broadcast)
			.update();

		await().atMost(Duration.ofSeconds(25)).until(() -> this.groups.states(broadcast).equals(List.of("cancelled")));
	}

	@Test
	void doesNotTextWithoutConsent() {
		Person late = this.groups.people(this.account, 1).getFirst();
		this.jdbc.sql("update client set consent = 'none' where id = ?").param(late.clientId()).update();
		UUID broadcast = this.groups.text(this.account, "Hello", 1);
		this.groups.awaitTexts(broadcast, 1);
		assertThat(this.queue.claim(this.account)).isEmpty();

		this.jdbc.sql("update message set at = now() - interval '2 hours' where broadcast_id = ?")
			.param(broadcast)
			.update();
		lookAgain(broadcast);

		assertThat(this.queue.claim(this.account)).isEmpty();
		assertThat(this.groups.states(broadcast)).containsExactly("suppressed");
	}

	@Test
	void answersSomebodyWhoNeverAgreedToBroadcasts() {
		Person ana = this.groups.people(this.account, 1).getFirst();
		this.jdbc.sql("update client set consent = 'none' where id = ?").param(ana.clientId()).update();

		UUID reply = this.queue.queue(this.account, ana.phone(), "Hello you");

		assertThat(this.queue.claim(this.account)).containsExactly(reply);
	}

	@Test
	void waitsForItsTimeWhichCanBeChanged() {
		this.groups.people(this.account, 1);
		Instant tomorrow = Instant.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MILLIS);
		MvcTestResult confirmed = this.groups.confirm(this.account.member(), this.account, "Hello",
				Map.of("expected", 1, "sendAt", tomorrow.toString(), "name", "News"), "later");
		UUID broadcast = UUID.fromString(Callers.read(confirmed, "$.id"));
		assertThat(confirmed).bodyJson()
			.isLenientlyEqualTo("{\"state\": \"scheduled\", \"name\": \"News\", \"startedAt\": null}");
		assertThat(this.groups.texts(broadcast)).isEmpty();

		assertThat(reschedule(broadcast, tomorrow.plusSeconds(60).toString())).bodyJson()
			.extractingPath("$.sendAt")
			.isEqualTo(tomorrow.plusSeconds(60).toString());
		reschedule(broadcast, Instant.now().plusMillis(300).toString());

		this.groups.awaitTexts(broadcast, 1);
		assertThat(this.groups.<String>read(this.account, broadcast, "$.state")).isEqualTo("sending");
		assertThat(reschedule(broadcast, tomorrow.toString())).hasStatus(409);
	}

	@Test
	void waitsForItsTimeAgainWhenItIsResumedBeforeThat() {
		this.groups.people(this.account, 1);
		Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
		UUID broadcast = UUID.fromString(Callers.read(this.groups.confirm(this.account.member(), this.account, "Hello",
				Map.of("expected", 1, "sendAt", tomorrow.toString()), "later"), "$.id"));
		this.groups.tell(this.account, broadcast, "pause");

		assertThat(this.groups.tell(this.account, broadcast, "resume")).bodyJson()
			.extractingPath("$.state")
			.isEqualTo("scheduled");
	}

	@Test
	void sendsNothingOfADeletedAccount() {
		this.groups.people(this.account, 1);
		UUID broadcast = UUID.fromString(Callers.read(this.groups.confirm(this.account.member(), this.account, "Hello",
				Map.of("expected", 1, "sendAt", Instant.now().plusSeconds(3600).toString()), "later"), "$.id"));

		this.accounts.delete(this.account, 2);

		await().until(() -> this.jdbc.sql("select state from broadcast where id = ?")
			.param(broadcast)
			.query(String.class)
			.single()
			.equals("stopped"));
	}

	@Test
	void tellsHowFarItIsAndWhatFailed() {
		List<Person> people = this.groups.people(this.account, 5);
		UUID broadcast = this.groups.text(this.account, "Hello", 5);
		this.groups.awaitTexts(broadcast, 5);
		becomes(broadcast, people.get(0), "status = 'delivered'");
		becomes(broadcast, people.get(1), "status = 'undelivered', error_code = 30003");
		becomes(broadcast, people.get(2), "status = 'review'");
		becomes(broadcast, people.get(3), "status = 'accepted'");
		this.jdbc.sql("""
				insert into message (id, account_id, conversation_id, direction, from_number, to_number, body, segments,
				    status, at, sequence)
				select gen_random_uuid(), account_id, conversation_id, 'inbound', to_number, from_number, 'Yes', 1,
				    'received', now(), sequence + 100 from message where broadcast_id = ? and to_number = ?""")
			.params(broadcast, people.getFirst().phone())
			.update();
		this.jdbc.sql("update conversation set last_inbound_sequence = 1000000 where account_id = ? and phone = ?")
			.params(this.account.id(), people.getFirst().phone())
			.update();

		assertThat(this.groups.look(this.account, broadcast)).bodyJson().isLenientlyEqualTo("""
				{"state": "sending", "counts": {"total": 5, "waiting": 1, "sent": 1, "delivered": 1, "failed": 1,
				  "suppressed": 0, "review": 1, "cancelled": 0, "replied": 1},
				 "failures": [{"code": 30003, "count": 1}]}""");
		assertThat(Callers.<List<String>>read(recipients(broadcast, "?state=replied"), "$.items[*].phone"))
			.containsExactly(people.getFirst().phone());
		assertThat(Callers.<String>read(recipients(broadcast, "?state=failed"), "$.items[0].errorWords")).isNotBlank();
		assertThat(Callers.<List<String>>read(recipients(broadcast, "?limit=2&after=2"), "$.items[*].phone"))
			.containsExactly(people.get(2).phone(), people.get(3).phone());
		assertThat(Callers.<List<Integer>>read(this.account.member().get(this.account.path("/broadcasts")),
				"$.items[*].counts.delivered"))
			.containsExactly(1);

		becomes(broadcast, people.get(4), "status = 'delivered'");
		await().until(() -> this.groups.read(this.account, broadcast, "$.state").equals("done"));
		assertThat(this.groups.<String>read(this.account, broadcast, "$.finishedAt")).isNotNull();
		assertThat(this.groups.tell(this.account, broadcast, "stop")).hasStatus(409);
	}

	private void becomes(UUID broadcast, Person person, String change) {
		this.jdbc.sql("update message set %s where broadcast_id = ? and to_number = ?".formatted(change))
			.params(broadcast, person.phone())
			.update();
	}

	private long changes() {
		return this.jdbc.sql("select count(*) from activity where account_id = ?")
			.param(this.account.id())
			.query(Long.class)
			.single();
	}

	private void lookAgain(UUID broadcast) {
		this.jdbc.sql("update message set due_at = now() where broadcast_id = ? and status = 'ready'")
			.param(broadcast)
			.update();
	}

	private MvcTestResult reschedule(UUID broadcast, String sendAt) {
		return this.account.member()
			.call(HttpMethod.PATCH, "{\"sendAt\": \"%s\"}".formatted(sendAt),
					this.account.path("/broadcasts/" + broadcast));
	}

	private MvcTestResult recipients(UUID broadcast, String query) {
		return this.account.member().get(this.account.path("/broadcasts/" + broadcast + "/recipients" + query));
	}

}
