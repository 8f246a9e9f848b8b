package io.fluffywaffle.messaging;

import java.util.UUID;

import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@MessagingServiceTest
class AccessTests {

	private static final String SOMETHING = "0198d7d4-0000-7000-8000-000000000000";

	private static final String READING = """
			GET  | /conversations | messages:read
			GET  | /conversations/{id} | messages:read
			GET  | /conversations/{id}/messages | messages:read
			GET  | /activity | messages:read
			""";

	private static final String WRITING = """
			POST | /conversations | messages:write
			POST | /conversations/{id}/messages | messages:write
			POST | /conversations/{id}/read | messages:write
			PUT  | /conversations/{id}/assignee | messages:write
			POST | /messages/{id}/resend | messages:write
			POST | /messages/{id}/dismiss | messages:write
			""";

	private static final String BROADCASTS = """
			GET   | /broadcasts | messages:read
			GET   | /broadcasts/{id} | messages:read
			GET   | /broadcasts/{id}/recipients | messages:read
			POST  | /broadcasts/preview | messages:write
			POST  | /broadcasts | messages:write
			PATCH | /broadcasts/{id} | messages:write
			POST  | /broadcasts/{id}/pause | messages:write
			POST  | /broadcasts/{id}/resume | messages:write
			POST  | /broadcasts/{id}/stop | messages:write
			""";

	private static final String OF_OWNERS = """
			POST | /history | messages:write
			""";

	@Autowired
	TellsOfAccounts accounts;

	@Autowired
	Callers callers;

	@Autowired
	KafkaProbe kafka;

	TestAccount account;

	@BeforeEach
	void open() {
		this.account = this.accounts.newAccount();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = READING)
	void letsReadOnlyMembersRead(HttpMethod method, String path) {
		assertThat(statusFor(somebody("read-only"), method, path)).isNotIn(401, 403, 500);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = WRITING + BROADCASTS + OF_OWNERS)
	void letsReadOnlyMembersChangeNothing(HttpMethod method, String path) {
		assertThat(statusFor(somebody("read-only"), method, path)).isEqualTo(403);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = READING + WRITING + BROADCASTS)
	void letsMembersAndSupervisorsWork(HttpMethod method, String path) {
		assertThat(statusFor(this.account.member(), method, path)).isNotIn(401, 403, 500);
		assertThat(statusFor(somebody("supervisor"), method, path)).isNotIn(401, 403, 500);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = OF_OWNERS)
	void leavesTheImportOfThePastToOwners(HttpMethod method, String path) {
		assertThat(statusFor(somebody("supervisor"), method, path)).isEqualTo(403);
		assertThat(statusFor(this.account.owner(), method, path)).isNotIn(401, 403, 500);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = READING + WRITING + BROADCASTS + OF_OWNERS)
	void keepsScriptsToTheirScope(HttpMethod method, String path, String scope) {
		Caller able = this.callers.script(scope);
		this.accounts.admit(this.account, able, "owner");
		assertThat(statusFor(able, method, path)).isNotIn(401, 403, 500);

		Caller other = this.callers.script("clients:read", "clients:write",
				scope.endsWith("read") ? "messages:write" : "messages:read");
		assertThat(statusFor(other, method, path)).isEqualTo(403);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = READING + WRITING + BROADCASTS + OF_OWNERS)
	void hidesAnAccountFromStrangersAndAdmins(HttpMethod method, String path) {
		assertThat(statusFor(this.callers.user(), method, path)).isEqualTo(404);
		if (!path.equals("/history")) {
			assertThat(statusFor(this.callers.admin(), method, path)).isEqualTo(404);
		}
	}

	@Test
	void tellsTheAuditTrailWhoTextedAndNothingOfTheText() {
		UUID conversation = UUID.randomUUID();
		this.account.member()
			.post("{\"text\": \"Your results are in\"}",
					this.account.path("/conversations/" + conversation + "/messages"));

		String told = String
			.valueOf(this.kafka.await("audit.messaging.v1", (fact) -> this.account.id().toString().equals(fact.key()))
				.value());
		assertThat(told).contains("message.sent", conversation.toString(), this.account.member().id().toString())
			.doesNotContain("results");
	}

	private Caller somebody(String role) {
		Caller somebody = this.callers.user();
		this.accounts.admit(this.account, somebody, role);
		return somebody;
	}

	private int statusFor(Caller caller, HttpMethod method, String path) {
		return caller.call(method, "{}", this.account.path(path.replace("{id}", SOMETHING))).getResponse().getStatus();
	}

}
