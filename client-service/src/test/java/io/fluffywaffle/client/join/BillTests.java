package io.fluffywaffle.client.join;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Attacks that try to make an account pay for texts. */
@ClientServiceTest
class BillTests {

	private static final int OF_ONE_ADDRESS = 100;

	private static final int OF_ONE_NETWORK = 200;

	private static final int OF_ONE_PREFIX = 20;

	private static final int OF_ONE_NUMBER = 3;

	@Autowired
	Outsiders outsiders;

	@Test
	void oneAddressCausesAHundredTextsAnHour() {
		UUID account = this.outsiders.ownerOfOpenAccount(1_000).account();

		List<Integer> answers = attack(150, (n) -> ask("203.0.113.5", account, spread(n)));

		assertThat(answers).filteredOn((status) -> status == 202).hasSize(OF_ONE_ADDRESS);
		assertThat(answers).filteredOn((status) -> status == 429).hasSize(50);
		assertThat(this.outsiders.textsOf(account)).isEqualTo(OF_ONE_ADDRESS);
	}

	@Test
	void aHundredAddressesOfOneNetworkCauseTwoHundredTextsAnHour() {
		UUID account = this.outsiders.ownerOfOpenAccount(1_000).account();

		List<Integer> answers = attack(260, (n) -> ask("203.0.113." + n % 100, account, spread(n)));

		assertThat(answers).filteredOn((status) -> status == 202).hasSize(OF_ONE_NETWORK);
		assertThat(this.outsiders.textsOf(account)).isEqualTo(OF_ONE_NETWORK);
	}

	@Test
	void aHundredAddressesAnywhereCauseWhatTheAccountAllowsADay() {
		UUID account = this.outsiders.ownerOfOpenAccount(50).account();

		List<Integer> answers = attack(200, (n) -> ask("2001:db8:" + n % 100 + "::1", account, spread(n)));

		assertThat(answers).containsOnly(202);
		assertThat(this.outsiders.textsOf(account)).isEqualTo(50);
	}

	@Test
	void aWalkThroughAPrefixCausesTwentyTextsAnHour() {
		UUID account = this.outsiders.ownerOfOpenAccount(1_000).account();

		List<Integer> answers = attack(120, (n) -> ask("2001:db8:" + n + "::1", account, "+1212555%04d".formatted(n)));

		assertThat(answers).containsOnly(202);
		assertThat(this.outsiders.textsOf(account)).isEqualTo(OF_ONE_PREFIX);
	}

	@Test
	void oneNumberGetsThreeTextsAnHourFromAllAccounts() {
		UUID account = this.outsiders.ownerOfOpenAccount(1_000).account();
		UUID other = this.outsiders.ownerOfOpenAccount(1_000).account();

		attack(40, (n) -> ask("2001:db8:" + n + "::1", (n % 2 == 0) ? account : other, "+12125550142"));

		assertThat(this.outsiders.textsOf(account) + this.outsiders.textsOf(other)).isEqualTo(OF_ONE_NUMBER);
	}

	@Test
	void robotsCauseNone() {
		UUID account = this.outsiders.ownerOfOpenAccount().account();

		assertThat(this.outsiders.post("/join/codes",
				Outsiders.wish(account, "+12125550142").replace("\"website\": \"\"", "\"website\": \"http://x\"")))
			.hasStatus(202)
			.bodyJson()
			.extractingPath("$.attempt")
			.asString()
			.hasSize(43);
		assertThat(this.outsiders.textsOf(account)).isZero();
	}

	private int ask(String address, UUID account, String phone) {
		return this.outsiders.post(address, "/join/codes", Outsiders.wish(account, phone)).getResponse().getStatus();
	}

	/** A number of a prefix of its own. */
	private static String spread(int n) {
		return "+1212%03d0142".formatted(212 + n);
	}

	private static List<Integer> attack(int times, IntFunction<Integer> one) {
		List<Callable<Integer>> calls = IntStream.range(0, times)
			.mapToObj((n) -> (Callable<Integer>) () -> one.apply(n))
			.toList();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
