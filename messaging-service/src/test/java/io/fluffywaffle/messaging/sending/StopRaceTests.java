package io.fluffywaffle.messaging.sending;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.fluffywaffle.messaging.SimulatedTwilioTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.Texts;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.optout.OptOutSource;
import io.fluffywaffle.messaging.optout.OptOuts;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.log.LogEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** People say STOP at the moment a text to them is on its way out. */
@SimulatedTwilioTest
class StopRaceTests {

	private static final int ROUNDS = 400;

	private static final Set<DeliveryStatus> NOT_BEGUN = EnumSet.of(DeliveryStatus.READY, DeliveryStatus.SUPPRESSED);

	@Autowired
	Texts texts;

	@Autowired
	OptOuts optOuts;

	@Autowired
	SimulatorClient simulator;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	@BeforeEach
	void openAccount() {
		this.account = this.texts.newAccount();
	}

	@Test
	void beginsNoRequestOnceStopIsCommitted() {
		List<Round> rounds = IntStream.range(0, ROUNDS).mapToObj(this::race).toList();

		await().atMost(Duration.ofSeconds(30)).until(() -> waitingOrUnderWay() == 0);
		Set<String> texted = this.simulator.log(LogEntry.Kind.ACCEPTED)
			.stream()
			.map(LogEntry::to)
			.filter(Objects::nonNull)
			.collect(Collectors.toSet());
		assertThat(rounds).filteredOn((round) -> NOT_BEGUN.containsAll(round.afterStop()))
			.as("begun after STOP")
			.extracting(Round::phone)
			.doesNotContainAnyElementsOf(texted);
		assertThat(rounds).as("races won by the text").anyMatch((round) -> texted.contains(round.phone()));
		assertThat(rounds).as("races won by STOP after the text was queued")
			.anyMatch((round) -> round.afterStop().contains(DeliveryStatus.SUPPRESSED));
	}

	/**
	 * STOP meets the text before it is queued, before it is claimed, or after.
	 * @return what had begun when STOP was committed
	 */
	private Round race(int round) {
		String phone = TellsOfAccounts.newPhone();
		UUID conversation = this.texts.open(this.account, phone);
		try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<?> text = people.submit(() -> this.texts.post(this.account, conversation, "{\"body\": \"Hello\"}"));
			if (round % 4 != 0) {
				join(text);
			}
			stop(phone);
			return new Round(phone, statusesOf(phone));
		}
	}

	private static void join(Future<?> future) {
		await().pollInterval(Duration.ofNanos(100_000)).until(future::isDone);
	}

	private void stop(String phone) {
		this.optOuts.optOut(this.account.id(), phone, this.account.number(), OptOutSource.KEYWORD, null, Instant.now());
	}

	private List<DeliveryStatus> statusesOf(String phone) {
		return this.jdbc.sql("select status from message where account_id = ? and to_number = ?")
			.params(this.account.id(), phone)
			.query((row, number) -> DeliveryStatus.of(row.getString(1)))
			.list();
	}

	private long waitingOrUnderWay() {
		return this.jdbc.sql("select count(*) from message where account_id = ? and status in ('ready', 'dispatching')")
			.param(this.account.id())
			.query(Long.class)
			.single();
	}

	/** A person, and how far the texts to them were when STOP was committed. */
	record Round(String phone, List<DeliveryStatus> afterStop) {
	}

}
