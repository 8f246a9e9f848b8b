package io.fluffywaffle.client.join;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@ClientServiceTest
class SameAnswersTests {

	private static final String STRANGER = "+12125550101";

	private static final String KNOWN = "+12125550102";

	private static final String BLOCKED = "+12125550103";

	private static final String WITHDRAWN = "+12125550104";

	private static final String ERASED = "+12125550105";

	private static final List<String> ALL = List.of(STRANGER, KNOWN, BLOCKED, WITHDRAWN, ERASED);

	@Autowired
	Outsiders outsiders;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	TransactionTemplate transactions;

	Caller owner;

	@BeforeEach
	void openAccountWithAllKindsOfPeople() {
		this.owner = this.outsiders.ownerOfOpenAccount();
		Team.client(this.owner, "Known", KNOWN);
		this.owner.put("{\"reason\": \"Insults\"}", "/clients/{id}/block", Team.client(this.owner, "Blocked", BLOCKED));
		assertThat(this.owner.post("{\"kind\": \"withdrawn\", \"words\": \"No more\"}", "/clients/{id}/consent",
				Team.client(this.owner, "Gone", WITHDRAWN)))
			.hasStatus(201);
		assertThat(this.owner.delete("/clients/{id}", Team.client(this.owner, "Erased", ERASED))).hasStatus(202);
	}

	@Test
	void soundTheSameForAllAndTextOnlyWhoMayBeTexted() {
		List<MvcTestResult> answers = ALL.stream()
			.map((phone) -> this.outsiders.ask(this.owner.account(), phone))
			.toList();
		List<MvcTestResult> wrong = answers.stream()
			.map((answer) -> this.outsiders.prove(attempt(answer), "000 000"))
			.toList();
		List<MvcTestResult> again = answers.stream()
			.map((answer) -> this.outsiders.post("/join/codes/again",
					"{\"attempt\": \"%s\"}".formatted(attempt(answer))))
			.toList();

		assertThat(answers).allSatisfy((answer) -> assertThat(answer).hasStatus(202));
		assertThat(answers).extracting((answer) -> body(answer).replace(attempt(answer), ""))
			.containsOnly("{\"attempt\":\"\"}");
		assertThat(answers).extracting((answer) -> attempt(answer).length()).containsOnly(43);
		assertThat(wrong).allSatisfy((answer) -> assertThat(answer).hasStatus(422));
		assertThat(wrong).extracting(SameAnswersTests::body).containsOnly(body(wrong.getFirst()));
		assertThat(again).allSatisfy((answer) -> assertThat(answer).hasStatus(202));
		assertThat(again).extracting(SameAnswersTests::body).containsOnly("");
		this.outsiders.settle();
		assertThat(ALL.stream().filter((phone) -> !this.outsiders.texts(this.owner.account(), phone).isEmpty()))
			.containsExactly(STRANGER, KNOWN);
	}

	@Test
	void lookAtNothingThatIsKnownOfThePhone() {
		this.transactions.executeWithoutResult((transaction) -> {
			this.jdbc
				.execute("lock table client, never_texted, consent_entry, client_timeline in access exclusive mode");
			assertThat(inOtherThread(() -> ALL.stream()
				.map((phone) -> this.outsiders.ask(this.owner.account(), phone).getResponse().getStatus())
				.distinct()
				.toList())).containsExactly(202);
			transaction.setRollbackOnly();
		});
	}

	private static <T> T inOtherThread(Callable<T> call) {
		try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
			return threads.submit(call).get();
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String attempt(MvcTestResult answer) {
		return Team.read(answer, "$.attempt");
	}

	private static String body(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
