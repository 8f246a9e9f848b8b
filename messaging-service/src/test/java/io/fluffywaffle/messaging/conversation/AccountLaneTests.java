package io.fluffywaffle.messaging.conversation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.fluffywaffle.messaging.SimulatedTwilioTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@SimulatedTwilioTest
class AccountLaneTests {

	@Autowired
	AccountLane lane;

	@Autowired
	JdbcClient jdbc;

	UUID account = UUID.randomUUID();

	@BeforeEach
	void takeAnAccountOfItsOwn() {
		this.jdbc.sql("insert into account_sequence (account_id, value) values (?, 0)").param(this.account).update();
	}

	@Test
	void returnsWhatTheChangeFoundOnceItIsCommitted() {
		long value = this.lane.change(this.account, this::countUp);

		assertThat(value).isOne();
		assertThat(stored()).isOne();
	}

	@Test
	void gathersWhatComesWhileATransactionIsUnderWay() throws Exception {
		Set<String> transactions = ConcurrentHashMap.newKeySet();
		CountDownLatch allAreWaiting = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			Future<Long> first = threads.submit(() -> this.lane.change(this.account, () -> {
				await(allAreWaiting);
				return countUp();
			}));
			List<Future<Long>> others = submit(threads, 20, () -> this.lane.change(this.account, () -> {
				transactions.add(transaction());
				return countUp();
			}));
			allAreWaiting.countDown();

			first.get();
			for (Future<Long> other : others) {
				other.get();
			}
		}

		assertThat(stored()).isEqualTo(21);
		assertThat(transactions).hasSizeLessThan(20);
	}

	@Test
	void letsWhatAPersonWaitsForGoAhead() throws Exception {
		List<String> order = Collections.synchronizedList(new ArrayList<>());
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch allAreWaiting = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			threads.submit(() -> this.lane.change(this.account, () -> {
				begun.countDown();
				await(allAreWaiting);
				return order.add("first");
			}));
			begun.await();
			List<Future<Boolean>> told = submit(threads, 30,
					() -> this.lane.change(this.account, () -> order.add("told")));
			Awaitility.await().until(() -> this.lane.waiting(this.account) == 30);
			Future<Boolean> reply = threads.submit(() -> this.lane.changeSoon(this.account, () -> order.add("reply")));
			Awaitility.await().until(() -> this.lane.waiting(this.account) == 31);
			allAreWaiting.countDown();

			reply.get();
			for (Future<Boolean> one : told) {
				one.get();
			}
		}

		assertThat(order).hasSize(32).startsWith("first", "reply");
	}

	@Test
	void takesBackOnlyTheChangeThatFailed() throws Exception {
		CountDownLatch bothAreWaiting = new CountDownLatch(1);
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			threads.submit(() -> this.lane.change(this.account, () -> {
				await(bothAreWaiting);
				return countUp();
			}));
			List<Future<Long>> good = submit(threads, 3, () -> this.lane.change(this.account, this::countUp));
			Future<Long> bad = threads.submit(() -> this.lane.change(this.account, this::countUpAndBreakARule));
			bothAreWaiting.countDown();

			assertThatExceptionOfType(ExecutionException.class).isThrownBy(bad::get)
				.withCauseInstanceOf(DataIntegrityViolationException.class);
			for (Future<Long> one : good) {
				one.get();
			}
		}

		assertThat(stored()).isEqualTo(4);
	}

	@Test
	void passesARefusalOnAndStaysOpen() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.lane.change(this.account, () -> {
			countUp();
			throw new IllegalStateException("not today");
		})).withMessage("not today");
		assertThat(stored()).isZero();

		assertThat(this.lane.change(this.account, this::countUp)).isOne();
	}

	private static <T> List<Future<T>> submit(ExecutorService threads, int times, Callable<T> work) {
		List<Future<T>> submitted = new ArrayList<>();
		for (int i = 0; i < times; i++) {
			submitted.add(threads.submit(work));
		}
		return submitted;
	}

	private long countUp() {
		return this.jdbc.sql("update account_sequence set value = value + 1 where account_id = ? returning value")
			.param(this.account)
			.query(Long.class)
			.single();
	}

	private long countUpAndBreakARule() {
		countUp();
		this.jdbc.sql("insert into account_sequence (account_id, value) values (?, 7)").param(this.account).update();
		return countUp();
	}

	private String transaction() {
		return this.jdbc.sql("select pg_current_xact_id()::text").query(String.class).single();
	}

	private long stored() {
		return this.jdbc.sql("select value from account_sequence where account_id = ?")
			.param(this.account)
			.query(Long.class)
			.single();
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
