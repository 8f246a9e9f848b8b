package io.fluffywaffle.client.page.open;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.Team;
import io.fluffywaffle.client.page.PagesAtHand;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static io.fluffywaffle.client.page.open.Visitor.hidden;
import static io.fluffywaffle.client.page.open.Visitor.html;
import static org.assertj.core.api.Assertions.assertThat;

/** Nobody learns from a page whether a phone is known, and nobody runs up a bill. */
@ClientServiceTest
class SamePageAnswersTests {

	private static final String STRANGER = "+12125550101";

	private static final String KNOWN = "+12125550102";

	private static final String BLOCKED = "+12125550103";

	private static final String WITHDRAWN = "+12125550104";

	private static final String ERASED = "+12125550105";

	private static final List<String> ALL = List.of(STRANGER, KNOWN, BLOCKED, WITHDRAWN, ERASED);

	private static final int OF_ONE_ADDRESS = 100;

	@Autowired
	Outsiders outsiders;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TransactionTemplate transactions;

	Caller owner;

	Visitor visitor;

	@BeforeEach
	void openAPageForAllKindsOfPeople() {
		this.owner = this.outsiders.ownerOfOpenAccount();
		Team.client(this.owner, "Known", KNOWN);
		this.owner.put("{\"reason\": \"Insults\"}", "/clients/{id}/block", Team.client(this.owner, "Blocked", BLOCKED));
		assertThat(this.owner.post("{\"kind\": \"withdrawn\", \"words\": \"No more\"}", "/clients/{id}/consent",
				Team.client(this.owner, "Gone", WITHDRAWN)))
			.hasStatus(201);
		assertThat(this.owner.delete("/clients/{id}", Team.client(this.owner, "Erased", ERASED))).hasStatus(202);
		this.visitor = Visitor.on(this.owner, PagesAtHand.open(this.owner, "Same for all", ""));
	}

	@Test
	void soundTheSameForAllAndTextOnlyWhoMayBeTexted() {
		List<MvcTestResult> asked = ALL.stream().map(this.visitor::ask).toList();
		List<MvcTestResult> wrong = asked.stream().map((answer) -> step("/code", answer)).toList();
		List<MvcTestResult> again = asked.stream().map((answer) -> step("/again", answer)).toList();

		assertThat(asked).allSatisfy((answer) -> assertThat(answer).hasStatusOk());
		assertThat(wrong).allSatisfy((answer) -> assertThat(answer).hasStatus(422));
		assertThat(again).allSatisfy((answer) -> assertThat(answer).hasStatusOk());
		for (List<MvcTestResult> step : List.of(asked, wrong, again)) {
			assertThat(IntStream.range(0, ALL.size()).mapToObj((i) -> plain(step.get(i), ALL.get(i)))).hasSize(5)
				.containsOnly(plain(step.getFirst(), STRANGER));
		}
		this.outsiders.settle();
		assertThat(ALL.stream().filter((phone) -> !this.outsiders.texts(this.owner.account(), phone).isEmpty()))
			.containsExactly(STRANGER, KNOWN);
	}

	@Test
	void lookAtNothingThatIsKnownOfThePhone() {
		this.transactions.executeWithoutResult((transaction) -> {
			this.jdbc.execute("lock table client, never_texted, consent_entry, client_timeline, supporter"
					+ " in access exclusive mode");
			assertThat(inOtherThread(() -> ALL.stream()
				.map((phone) -> this.visitor.ask(phone).getResponse().getStatus())
				.distinct()
				.toList())).containsExactly(200);
			transaction.setRollbackOnly();
		});
	}

	@Test
	void robotsCauseNoTextAndDoNotNotice() {
		MvcTestResult robot = this.visitor.send("", "name", "Ana", "phone", STRANGER, "website", "http://x");

		assertThat(robot).hasStatusOk();
		assertThat(plain(robot, STRANGER)).isEqualTo(plain(this.visitor.ask(STRANGER), STRANGER));
		assertThat(this.outsiders.textsOf(this.owner.account())).isOne();
	}

	@Test
	void oneAddressAsksAHundredTimesAnHourAndKeepsWhatWasTyped() {
		this.jdbc.update("insert into code_count (scope, starts, hits) values (?, date_trunc('hour', now()), ?)",
				"address:" + this.visitor.address() + ":PT1H", OF_ONE_ADDRESS - 1);
		MvcTestResult last = this.visitor.ask(STRANGER);
		MvcTestResult tooMany = this.visitor.ask(KNOWN);

		assertThat(last).hasStatusOk();
		assertThat(tooMany).hasStatus(429);
		assertThat(html(tooMany)).contains("Too many codes were asked for from here", "value=\"" + KNOWN + "\"",
				"value=\"Ana\"");
		assertThat(step("/again", last)).hasStatus(429);
		assertThat(this.outsiders.textsOf(this.owner.account())).isOne();
	}

	private MvcTestResult step(String step, MvcTestResult asked) {
		return this.visitor.send(step, "attempt", hidden(asked, "attempt"), "code", "000 000");
	}

	/** The page without what was typed and what is random. */
	private static String plain(MvcTestResult answer, String phone) {
		String attempt = hidden(answer, "attempt");
		assertThat(attempt).hasSize(43);
		return html(answer).replace(attempt, "").replace(phone, "").replace("&#43;" + phone.substring(1), "");
	}

	private static <T> T inOtherThread(Callable<T> call) {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			return threads.submit(call).get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
