package io.fluffywaffle.account.usage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.billing.TextKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class UsageMeterTests {

	private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

	private final UUID account = UUID.randomUUID();

	private final UUID message = UUID.randomUUID();

	@Autowired
	UsageMeter meter;

	@Autowired
	JdbcClient jdbc;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void countsTheSameWhateverTheOrderAndNumberOfFacts(long seed) {
		TextFacts texts = new TextFacts(seed).received(this.account, 60).sent(this.account, 60);
		List<TextFact> told = texts.doubledAndShuffled();

		for (int from = 0; from < told.size(); from += 37) {
			this.meter.count(told.subList(from, Math.min(told.size(), from + 37)));
		}

		assertThat(Counted.of(this.jdbc, this.account)).isEqualTo(texts.sums());
		assertThat(Counted.anew(this.jdbc, this.account)).isEqualTo(texts.sums());
	}

	@Test
	void countsTheSameFromManyAtOnce() throws Exception {
		UUID other = UUID.randomUUID();
		TextFacts texts = new TextFacts(9).received(this.account, 100).sent(this.account, 100).sent(other, 100);
		List<Callable<Boolean>> batches = new ArrayList<>();
		List<TextFact> told = texts.doubledAndShuffled();
		for (int from = 0; from < told.size(); from += 20) {
			List<TextFact> batch = told.subList(from, Math.min(told.size(), from + 20));
			batches.add(() -> {
				this.meter.count(batch);
				return true;
			});
		}
		Collections.shuffle(batches, new Random(9));

		try (var threads = Executors.newFixedThreadPool(4)) {
			assertThat(threads.invokeAll(batches)).extracting(Future::get).containsOnly(true);
		}

		var counted = Counted.of(this.jdbc, this.account);
		counted.putAll(Counted.of(this.jdbc, other));
		assertThat(counted).isEqualTo(texts.sums());
	}

	@Test
	void takesOutWhatFailedEvenWhenThatIsHeardFirst() {
		this.meter.count(List.of(TextFact.moved(this.account, this.message, 2, NOON.plusSeconds(5), true)));
		this.meter.count(List.of(TextFact.sent(this.account, this.message, NOON, TextKind.SMS, "US", 2)));

		assertThat(Counted.of(this.jdbc, this.account)).isEmpty();
	}

	@Test
	void countsNothingThatTwilioDidNotAccept() {
		this.meter.count(List.of(TextFact.moved(this.account, this.message, 2, NOON, false)));

		assertThat(Counted.of(this.jdbc, this.account)).isEmpty();
	}

	@Test
	void believesTheNewestCountOfSegments() {
		this.meter.count(List.of(TextFact.moved(this.account, this.message, 3, NOON.plusSeconds(9), false)));
		this.meter.count(List.of(TextFact.moved(this.account, this.message, 5, NOON.plusSeconds(4), false)));
		this.meter.count(List.of(TextFact.sent(this.account, this.message, NOON, TextKind.SMS, "US", 1)));

		assertThat(Counted.of(this.jdbc, this.account).values()).containsExactly(List.of(1L, 3L));
	}

	@Test
	void countsByDaysOfUtc() {
		this.meter.count(List.of(
				TextFact.sent(this.account, this.message, Instant.parse("2026-10-31T23:59:59.999999Z"), TextKind.SMS,
						"US", 1),
				TextFact.sent(this.account, UUID.randomUUID(), Instant.parse("2026-11-01T00:00:00Z"), TextKind.SMS,
						"US", 1)));

		assertThat(Counted.of(this.jdbc, this.account).keySet()).containsExactlyInAnyOrder(
				this.account + " 2026-10-31 out sms us", this.account + " 2026-11-01 out sms us");
	}

	@Test
	void keepsTheSameSidOfTwoAccountsApart() {
		UUID other = UUID.randomUUID();
		String sid = "SM00000000000000000000000000000001" + this.account;

		this.meter.count(List.of(TextFact.received(this.account, sid, NOON, TextKind.SMS, "US", 1),
				TextFact.received(other, sid, NOON, TextKind.SMS, "US", 1)));

		assertThat(Counted.of(this.jdbc, this.account).values()).containsExactly(List.of(1L, 1L));
		assertThat(Counted.of(this.jdbc, other).values()).containsExactly(List.of(1L, 1L));
	}

}
