package io.fluffywaffle.client.page.open;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.page.PagesAtHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static io.fluffywaffle.client.page.open.Visitor.PHONE;
import static io.fluffywaffle.client.page.open.Visitor.hidden;
import static org.assertj.core.api.Assertions.assertThat;

/** Double clicks, reloads and the way back. */
@ClientServiceTest
class ArrivingTwiceTests {

	@Autowired
	Outsiders outsiders;

	@Autowired
	JdbcClient jdbc;

	Caller owner;

	Visitor visitor;

	@BeforeEach
	void open() {
		this.owner = this.outsiders.ownerOfOpenAccount();
		this.visitor = Visitor.on(this.owner, PagesAtHand.open(this.owner, "Twice", "\"firstText\": \"Hello\""));
	}

	@Test
	void oneFormIsOneAttemptWithOneCode() throws Exception {
		List<MvcTestResult> answers = atOnce(8, () -> this.visitor.ask(PHONE));

		assertThat(answers).extracting((answer) -> hidden(answer, "attempt"))
			.containsOnly(hidden(this.visitor.ask(PHONE), "attempt"));
		assertThat(this.outsiders.textsOf(this.owner.account())).isOne();
		assertThat(hidden(this.visitor.from("192.0.2.9").ask(PHONE), "attempt"))
			.isNotEqualTo(hidden(answers.getFirst(), "attempt"));
	}

	@Test
	void aRightCodeIsRightAgainForTheSameAttempt() throws Exception {
		MvcTestResult asked = this.visitor.ask(PHONE);
		this.outsiders.code(this.owner.account(), PHONE, 1);

		List<MvcTestResult> shown = atOnce(4, () -> this.visitor.type(this.outsiders, asked, 1));

		assertThat(shown).allSatisfy((answer) -> assertThat(answer).hasStatusOk());
		assertThat(shown).extracting((answer) -> hidden(answer, "proof"))
			.hasSize(4)
			.containsOnly(hidden(shown.getFirst(), "proof"));
		assertThat(wrong(asked)).hasStatus(422);
		assertThat(this.visitor.type(this.outsiders, asked, 1)).as("the sixth try").hasStatus(422);
	}

	@Test
	void agreeingTwiceMakesOneSupporterWhoGetsOneText() throws Exception {
		MvcTestResult shown = this.visitor.type(this.outsiders, this.visitor.ask(PHONE), 1);

		List<MvcTestResult> done = atOnce(8, () -> this.visitor.agree(shown));

		assertThat(done).allSatisfy((answer) -> assertThat(answer).hasStatus(303));
		assertThat(rows("supporter")).isOne();
		assertThat(rows("consent_entry")).isOne();
		assertThat(this.outsiders.textsOf(this.owner.account())).as("the code and the first text").isEqualTo(2);
	}

	@Test
	void joiningOnceMoreLaterIsNoNewSupporterAndNoText() {
		this.visitor.join(this.outsiders, 1);
		this.visitor.join(this.outsiders, 2);

		assertThat(rows("supporter")).isOne();
		assertThat(rows("consent_entry")).isEqualTo(2);
		assertThat(this.outsiders.textsOf(this.owner.account())).as("two codes and the first text").isEqualTo(3);
	}

	@Test
	void strangersWithTwoWindowsAreOnePerson() throws Exception {
		MvcTestResult one = this.visitor.type(this.outsiders, this.visitor.ask(PHONE), 1);
		MvcTestResult other = this.visitor.type(this.outsiders, this.visitor.from("192.0.2.9").ask(PHONE), 2);
		List<MvcTestResult> shown = List.of(one, other);

		List<MvcTestResult> done = atOnce(
				shown.stream().map((window) -> (Callable<MvcTestResult>) () -> this.visitor.agree(window)).toList());

		assertThat(done).allSatisfy((answer) -> assertThat(answer).hasStatus(303));
		assertThat(rows("client")).isOne();
		assertThat(rows("supporter")).isOne();
		assertThat(this.outsiders.textsOf(this.owner.account())).isEqualTo(3);
	}

	@Test
	void askingTwiceForAnotherCodeSendsOneMore() {
		MvcTestResult asked = this.visitor.ask(PHONE);
		this.outsiders.code(this.owner.account(), PHONE, 1);
		again(asked);
		assertThat(this.outsiders.textsOf(this.owner.account())).as("the first has hardly left").isOne();
		this.jdbc.sql("update phone_code set expires_at = expires_at - interval '16 seconds' where account_id = ?")
			.param(this.owner.account())
			.update();

		again(asked);
		again(asked);

		assertThat(this.outsiders.textsOf(this.owner.account())).isEqualTo(2);
		assertThat(this.visitor.type(this.outsiders, asked, 2)).hasStatusOk();
	}

	@Test
	void anAttemptIsGoodOnItsPageAlone() {
		Visitor elsewhere = Visitor.on(this.owner, PagesAtHand.open(this.owner, "Elsewhere", ""));
		MvcTestResult asked = this.visitor.ask(PHONE);
		String code = this.outsiders.code(this.owner.account(), PHONE, 1);

		assertThat(elsewhere.type(this.outsiders, asked, 1)).hasStatus(410);
		assertThat(this.outsiders.prove(hidden(asked, "attempt"), code)).hasStatus(410);
		MvcTestResult shown = this.visitor.type(this.outsiders, asked, 1);
		assertThat(elsewhere.agree(shown)).hasStatus(410);
		assertThat(this.outsiders.post("/join/accept",
				"{\"proof\": \"%s\", \"termsId\": null, \"consent\": true}".formatted(hidden(shown, "proof"))))
			.hasStatus(410);
		assertThat(this.visitor.agree(shown)).hasStatus(303);
	}

	private void again(MvcTestResult asked) {
		assertThat(this.visitor.send("/again", "attempt", hidden(asked, "attempt"))).hasStatusOk();
	}

	private MvcTestResult wrong(MvcTestResult asked) {
		String code = this.outsiders.code(this.owner.account(), PHONE, 1);
		return this.visitor.send("/code", "attempt", hidden(asked, "attempt"), "code",
				code.equals("123456") ? "654321" : "123456");
	}

	private long rows(String table) {
		return this.jdbc.sql("select count(*) from " + table + " where account_id = ?")
			.param(this.owner.account())
			.query(Long.class)
			.single();
	}

	private static <T> List<T> atOnce(int times, Callable<T> call) throws InterruptedException {
		return atOnce(Collections.nCopies(times, call));
	}

	private static <T> List<T> atOnce(List<Callable<T>> calls) throws InterruptedException {
		try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
			return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
		}
	}

}
