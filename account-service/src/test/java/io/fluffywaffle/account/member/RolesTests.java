package io.fluffywaffle.account.member;

import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class RolesTests {

	private static final String MEMBER = "/api/accounts/{id}/members/{user}";

	private static final String CARRIER = "/api/accounts/{id}/carrier";

	private static final String SECRET = "5ecre75ecre75ecre75ecre75ecre75e";

	@Autowired
	Callers callers;

	@Autowired
	KafkaProbe kafka;

	Caller owner;

	UUID account;

	@BeforeEach
	void open() {
		this.owner = this.callers.user();
		this.account = this.callers.accountOf(this.owner);
	}

	@ParameterizedTest
	@ValueSource(strings = { "read-only", "member", "supervisor" })
	void areReadByEverybodyAndChangedByOwners(String role) {
		Caller somebody = this.callers.admit(this.callers.user(), this.account, role);

		assertThat(somebody.get("/api/accounts/{id}", this.account)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.role")
			.isEqualTo(role);
		assertThat(somebody.put("{\"role\": \"owner\"}", MEMBER, this.account, somebody.id())).hasStatus(403);
		assertThat(this.kafka.await("account.account.v1", (fact) -> this.account.toString().equals(fact.key())
				&& String.valueOf(fact.value()).contains("\"" + role + "\"")))
			.isNotNull();
	}

	@Test
	void areGivenTakenAndPaidForOnlyWithAFreshProof() {
		Caller stale = this.callers.withoutProof(this.owner);
		UUID member = this.callers.memberOf(this.account).id();

		assertAsked(stale.put("{\"role\": \"owner\"}", MEMBER, this.account, member));
		assertAsked(stale.delete(MEMBER, this.account, member));
		assertAsked(stale.put(carrier(), CARRIER, this.account));
		assertThat(stale.get("/api/accounts/{id}/members", this.account)).bodyJson()
			.extractingPath("$.items[*].role")
			.asArray()
			.containsExactly("owner", "member");
	}

	@ParameterizedTest
	@CsvSource({ "accounts:write, 200", "accounts:read, 403", "clients:write, 403" })
	void areGivenByScriptsThatWereMadeForIt(String scope, int status) {
		Caller script = this.callers.script(scope);
		this.callers.admit(script, this.account, "owner");

		assertThat(script.put("{\"role\": \"member\"}", MEMBER, this.account, this.callers.user().id()))
			.hasStatus(status);
	}

	@Test
	void areOnTheAuditTrail() {
		UUID member = this.callers.user().id();

		this.owner.put("{\"role\": \"supervisor\"}", MEMBER, this.account, member);
		this.owner.put(carrier(), CARRIER, this.account);

		String told = audited("member.role-changed");
		assertThat(told).contains("\"userId\":\"" + member, "\"role\":\"supervisor\"", "\"outcome\":\"success\"",
				"\"id\":\"" + this.owner.id());
		assertThat(audited("carrier.connected")).doesNotContain(SECRET);
	}

	private String audited(String action) {
		return String.valueOf(
				this.kafka
					.await("audit.account.v1",
							(fact) -> this.account.toString().equals(fact.key())
									&& String.valueOf(fact.value()).contains("\"" + action + "\"")
									&& String.valueOf(fact.value()).contains(this.owner.id().toString()))
					.value());
	}

	private static String carrier() {
		return "{\"accountSid\": \"AC0123456789abcdef0123456789abcdef\", \"authToken\": \"%s\"}".formatted(SECRET);
	}

	private static void assertAsked(MvcTestResult answer) {
		assertThat(answer).hasStatus(401).bodyJson().extractingPath("$.type").isEqualTo("/problems/step-up-required");
	}

}
