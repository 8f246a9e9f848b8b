package io.fluffywaffle.messaging.sending;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.fluffywaffle.messaging.MessagingServiceTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.conversation.WaitsFor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@MessagingServiceTest
class PaceTests {

	@Autowired
	Queue queue;

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	@BeforeEach
	void claimByHand() {
		this.queue.takeOver();
		this.account = this.accounts.newAccount();
	}

	@AfterEach
	void goOn() {
		this.queue.handBack(this.account);
	}

	/** As several instances would. */
	@Test
	void holdsHoweverManyClaim() throws Exception {
		settle("10");
		IntStream.range(0, 60).forEach((i) -> send(this.account));
		long begin = System.nanoTime();
		long end = begin + Duration.ofSeconds(2).toNanos();

		int claimed = 0;
		try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Future<Integer>> all = IntStream.range(0, 6).mapToObj((i) -> instances.submit(() -> {
				int sum = 0;
				while (System.nanoTime() < end) {
					sum += claim(7).size();
				}
				return sum;
			})).toList();
			for (Future<Integer> one : all) {
				claimed += one.get();
			}
		}

		double seconds = (System.nanoTime() - begin) / 1e9;
		assertThat(claimed).isBetween(20, (int) (10 * seconds) + 10);
	}

	@Test
	void letsEachNumberHaveItsOwn() {
		settle("1");
		UUID first = send(this.account);
		send(this.account);
		UUID other = send(overTheOtherNumber());

		assertThat(claim(10)).containsExactlyInAnyOrder(first, other);
	}

	@Test
	void tellsWhoWaitsAndLetsThemGoInTheirOrder() {
		settle("2");
		List<UUID> texts = IntStream.range(0, 4).mapToObj((i) -> send(this.account)).toList();

		assertThat(claim(10)).isEqualTo(texts.subList(0, 2));
		assertThat(claim(10)).isEmpty();

		assertThat(waiting()).containsExactly(WaitsFor.PACE.text(), WaitsFor.PACE.text());
		assertThat(this.account.member().get(this.account.path("/activity?after=4"))).bodyJson().isLenientlyEqualTo("""
				{"items": [{"type": "message.status", "message": {"waitsFor": "pace", "dueAt": null}},
				 {"type": "message.status", "message": {"waitsFor": "pace", "dueAt": null}}]}""");
		await().atMost(Duration.ofSeconds(5)).until(() -> claim(1), List.of(texts.get(2))::equals);
		await().atMost(Duration.ofSeconds(5)).until(() -> claim(1), List.of(texts.get(3))::equals);
	}

	@Test
	void ofNobodyHoldsNobody() {
		IntStream.range(0, 20).forEach((i) -> send(this.account));

		assertThat(claim(20)).hasSize(20);
	}

	private TestAccount overTheOtherNumber() {
		return new TestAccount(this.account.id(), this.account.numbers().reversed(), this.account.owner(),
				this.account.member());
	}

	private List<String> waiting() {
		return this.jdbc.sql("select waits_for from message where account_id = ? and status = 'ready'")
			.param(this.account.id())
			.query(String.class)
			.list();
	}

	private void settle(String pace) {
		this.accounts.settle(this.account, "{\"pace\": %s}".formatted(pace), 2);
	}

	private UUID send(TestAccount from) {
		return this.queue.queue(from, TellsOfAccounts.newPhone(), "Hello");
	}

	private List<UUID> claim(int atMost) {
		return this.queue.claim(this.account, atMost);
	}

}
