package io.fluffywaffle.defaults.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import io.fluffywaffle.sample.SampleServiceTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@SampleServiceTest
class InboxTests {

	private final UUID event = UUID.randomUUID();

	@Autowired
	Inbox inbox;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	JdbcClient jdbc;

	@Test
	void knowsAFactOncePerConsumer() {
		assertThat(firstTime("one")).isTrue();
		assertThat(firstTime("one")).isFalse();
		assertThat(firstTime("two")).isTrue();
	}

	@Test
	void forgetsAFactWhoseTransactionFailed() {
		this.transactions.executeWithoutResult((transaction) -> {
			this.inbox.firstTime("one", this.event);
			transaction.setRollbackOnly();
		});

		assertThat(firstTime("one")).isTrue();
	}

	@Test
	void forgetsFactsAfterTwoWeeks() {
		firstTime("one");
		Clock later = Clock.offset(Clock.systemUTC(), Inbox.KEPT.minus(Duration.ofHours(1)));
		Clock muchLater = Clock.offset(Clock.systemUTC(), Inbox.KEPT.plus(Duration.ofHours(1)));

		new Inbox(this.jdbc, later).forgetOld();
		assertThat(firstTime("one")).isFalse();

		new Inbox(this.jdbc, muchLater).forgetOld();
		assertThat(firstTime("one")).isTrue();
	}

	private boolean firstTime(String consumer) {
		return Boolean.TRUE
			.equals(this.transactions.execute((transaction) -> this.inbox.firstTime(consumer, this.event)));
	}

}
