package io.fluffywaffle.client.terms;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.fluffywaffle.client.Caller;
import io.fluffywaffle.client.ClientServiceTest;
import io.fluffywaffle.client.Outsiders;
import io.fluffywaffle.client.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ClientServiceTest
class TermsTests {

	@Autowired
	Outsiders outsiders;

	@Autowired
	Team team;

	@Autowired
	JdbcClient jdbc;

	Caller owner;

	@BeforeEach
	void openAccount() {
		this.owner = this.outsiders.ownerOfOpenAccount();
	}

	@Test
	void areADraftUntilPublishedAndNeverChangeAfterwards() {
		UUID id = draft("en", "First");
		assertThat(this.owner.put(body("en", "Better"), "/terms/{id}", id)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"state\": \"draft\", \"version\": null, \"text\": \"Better\", \"accepted\": 0}");

		assertThat(publish(id)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"state\": \"published\", \"version\": 1, \"current\": true}");

		assertThat(publish(id)).hasStatus(409);
		assertThat(this.owner.put(body("en", "Worse"), "/terms/{id}", id)).hasStatus(409);
		assertThat(this.owner.delete("/terms/{id}", id)).hasStatus(409);
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update terms set text = 'Worse' where id = ?").param(id).update())
			.withMessageContaining("never change");
	}

	@Test
	void haveOneCurrentVersionForEachLanguage() {
		publish(draft("en", "One"));
		publish(draft("es", "Uno"));
		publish(draft("en", "Two"));

		MvcTestResult all = this.owner.get("/terms");

		assertThat(Team.<List<String>>read(all, "$.items[?(@.current == true)].text")).containsExactly("Two", "Uno");
		assertThat(Team.<List<Integer>>read(all, "$.items[*].version")).containsExactly(2, 1, 1);
	}

	@Test
	void arePublishedOnceHoweverManyDoItAtOnce() throws Exception {
		UUID id = draft("en", "One");
		Callable<Integer> once = () -> publish(id).getResponse().getStatus();
		try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
			List<Integer> answers = threads.invokeAll(Collections.nCopies(8, once))
				.stream()
				.map(Future::resultNow)
				.toList();
			assertThat(answers).filteredOn((status) -> status == 200).hasSize(1);
			assertThat(answers).filteredOn((status) -> status == 409).hasSize(7);
		}
	}

	@Test
	void areThrownAwayAsDraftsOnly() {
		UUID id = draft("en", "One");

		assertThat(this.owner.delete("/terms/{id}", id)).hasStatus(204);
		assertThat(this.owner.delete("/terms/{id}", id)).hasStatus(404);
		assertThat(publish(id)).hasStatus(404);
	}

	@Test
	void areWrittenByOwnersAndReadByAll() {
		Caller supervisor = this.team.besides(this.team.memberOfAccountIn("US"), "supervisor");

		assertThat(supervisor.post(body("en", "One"), "/terms")).hasStatus(403);
		assertThat(supervisor.get("/terms")).hasStatusOk();
		UUID id = draft("en", "One");
		assertThat(supervisor.get("/terms/{id}/acceptances", id)).hasStatus(404);
	}

	@Test
	void sayWhatIsWrongWithThem() {
		assertThat(this.owner.post(body("xx", "One"), "/terms")).hasStatus(400);
		assertThat(this.owner.post(body("en", "x".repeat(50_001)), "/terms")).bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("text");
		assertThat(this.owner.post(body("en", "\\u202eevil"), "/terms")).hasStatus(400);
	}

	private UUID draft(String language, String text) {
		MvcTestResult draft = this.owner.post(body(language, text), "/terms");
		assertThat(draft).hasStatus(201);
		return UUID.fromString(Team.read(draft, "$.id"));
	}

	private MvcTestResult publish(UUID id) {
		return this.owner.post("", "/terms/{id}/publish", id);
	}

	private static String body(String language, String text) {
		return "{\"language\": \"%s\", \"title\": \"Terms\", \"text\": \"%s\"}".formatted(language, text);
	}

}
