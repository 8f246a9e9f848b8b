package io.fluffywaffle.client.join;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class CodeGuessingTests {

	private static final String PHONE = "+12125550142";

	@Autowired
	Outsiders outsiders;

	@Autowired
	JdbcClient jdbc;

	UUID account;

	String attempt;

	String code;

	@BeforeEach
	void waitForACode() {
		this.account = this.outsiders.ownerOfOpenAccount().account();
		this.attempt = this.outsiders.attempt(this.account, PHONE);
		this.code = this.outsiders.code(this.account, PHONE, 1);
	}

	@Test
	void hasFiveTriesHoweverManyComeAtOnce() throws Exception {
		List<Integer> answers = atOnce(200,
				() -> this.outsiders.prove(this.attempt, wrong()).getResponse().getStatus());

		assertThat(answers).filteredOn((status) -> status == 422).hasSize(5);
		assertThat(answers).filteredOn((status) -> status == 410).hasSize(195);
		assertThat(this.outsiders.prove(this.attempt, this.code)).hasStatus(410);
	}

	@Test
	void letsOneOfManyThroughWithTheRightCode() throws Exception {
		List<Integer> answers = atOnce(20,
				() -> this.outsiders.prove(this.attempt, this.code).getResponse().getStatus());

		assertThat(answers).filteredOn((status) -> status == 200).hasSize(1);
	}

	@Test
	void saysHowManyTriesAreLeft() {
		assertThat(this.outsiders.prove(this.attempt, wrong())).hasStatus(422)
			.bodyJson()
			.isLenientlyEqualTo(
					"{\"type\": \"/problems/wrong-code\", \"left\": 4, \"errors\": [{\"field\": \"code\"}]}");
		assertThat(this.outsiders.prove(this.attempt, this.code)).hasStatusOk();
	}

	@Test
	void readsDigitsOfAnyScript() {
		String arabic = this.code.chars()
			.mapToObj((digit) -> Character.toString('\u0660' + digit - '0'))
			.reduce("\u200f", String::concat);

		assertThat(this.outsiders.prove(this.attempt, arabic)).hasStatusOk();
	}

	@Test
	void replacesTheOldCodeByANewOne() {
		assertThat(this.outsiders.post("/join/codes/again", "{\"attempt\": \"%s\"}".formatted(this.attempt)))
			.hasStatus(202);
		String second = this.outsiders.code(this.account, PHONE, 2);

		assertThat(this.outsiders.prove(this.attempt, this.code)).hasStatus(this.code.equals(second) ? 200 : 422);
		assertThat(this.outsiders.prove(this.attempt, second)).hasStatusOk();
	}

	@Test
	void sendsThreeCodesForAnAttemptAtMost() {
		IntStream.range(0, 5)
			.forEach((time) -> this.outsiders.post("/join/codes/again",
					"{\"attempt\": \"%s\"}".formatted(this.attempt)));
		this.outsiders.settle();

		assertThat(this.outsiders.texts(this.account, PHONE)).hasSizeBetween(2, 3);
	}

	@Test
	void isOverAfterTenMinutes() {
		this.jdbc.sql("update phone_code set expires_at = now() where account_id = ?").param(this.account).update();

		assertThat(this.outsiders.prove(this.attempt, this.code)).hasStatus(410);
	}

	@Test
	void isRightForNoOtherAttempt() {
		String other = this.outsiders.attempt(this.account, "+12125550143");
		String othersCode = this.outsiders.code(this.account, "+12125550143", 1);

		assertThat(this.outsiders.prove(other, this.code)).hasStatus(this.code.equals(othersCode) ? 200 : 422);
		assertThat(this.outsiders.prove("no-attempt", this.code)).hasStatus(410);
	}

	@Test
	void isKeptAsAKeyedHashAlone() {
		List<String> rows = this.jdbc.sql("select row_to_json(c)::text from phone_code c where account_id = ?")
			.param(this.account)
			.query((row, index) -> row.getString(1))
			.list();

		assertThat(rows).hasSize(1)
			.noneMatch((row) -> row.contains(this.code))
			.allMatch((row) -> row.contains("\"hash\":\"\\\\x"));
	}

	private String wrong() {
		return this.code.equals("123456") ? "654321" : "123456";
	}

	private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
		try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
			return threads.invokeAll(Collections.nCopies(times, call)).stream().map(Future::resultNow).toList();
		}
	}

}
