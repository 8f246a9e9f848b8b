package io.fluffywaffle.account.member;

import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class HandoverTests {

	private static final String ACCOUNT = "/api/accounts/{id}";

	private static final String HANDOVER = ACCOUNT + "/handover";

	private static final String ACCEPT = HANDOVER + "/accept";

	@Autowired
	Callers callers;

	Caller owner;

	UUID account;

	Caller heir;

	@BeforeEach
	void open() {
		this.owner = this.callers.user("Olga Owner");
		this.account = this.callers.accountOf(this.owner);
		this.heir = this.callers.admit(this.callers.user("Hans Heir"), this.account, "read-only");
	}

	@Test
	void makesTheOtherAnOwnerOnceBothConfirmed() {
		assertThat(offer(this.heir)).hasStatus(204);
		assertThat(this.heir.get(ACCOUNT, this.account)).bodyJson()
			.isLenientlyEqualTo("{\"role\": \"read-only\", \"handover\": {\"to\": {\"name\": \"Hans Heir\"}, "
					+ "\"from\": {\"name\": \"Olga Owner\"}}}");

		assertThat(this.heir.post("", ACCEPT, this.account)).hasStatus(204);

		assertThat(this.heir.get(ACCOUNT, this.account)).bodyJson()
			.isLenientlyEqualTo("{\"role\": \"owner\", \"handover\": null, \"owners\": [{\"id\": \"%s\"}]}"
				.formatted(this.heir.id()));
		assertThat(this.owner.get(ACCOUNT, this.account)).bodyJson().extractingPath("$.role").isEqualTo("supervisor");
		assertThat(this.heir.post("", ACCEPT, this.account)).hasStatus(404);
	}

	@Test
	void needsAFreshProofOfBoth() {
		String json = "{\"userId\": \"%s\"}".formatted(this.heir.id());

		assertAsked(this.callers.withoutProof(this.owner).post(json, HANDOVER, this.account));
		offer(this.heir);
		assertAsked(this.callers.withoutProof(this.heir).post("", ACCEPT, this.account));
		assertThat(this.owner.get(ACCOUNT, this.account)).bodyJson().extractingPath("$.role").isEqualTo("owner");
	}

	@Test
	void isTakenByNobodyElse() {
		Caller other = this.callers.memberOf(this.account);
		offer(this.heir);

		assertThat(other.post("", ACCEPT, this.account)).hasStatus(404);
		assertThat(other.delete(HANDOVER, this.account)).hasStatus(404);
		assertThat(this.owner.post("", ACCEPT, this.account)).hasStatus(404);
		assertThat(offer(this.callers.user())).hasStatus(404);
		assertThat(other.post("{\"userId\": \"%s\"}".formatted(this.heir.id()), HANDOVER, this.account)).hasStatus(403);
	}

	@Test
	void isTakenBackOrDeclined() {
		offer(this.heir);
		assertThat(this.heir.delete(HANDOVER, this.account)).hasStatus(204);
		assertThat(this.heir.post("", ACCEPT, this.account)).hasStatus(404);

		offer(this.heir);
		assertThat(this.callers.admin().delete(HANDOVER, this.account)).hasStatus(204);
		assertThat(this.owner.get(ACCOUNT, this.account)).bodyJson().extractingPath("$.handover").isNull();
	}

	private MvcTestResult offer(Caller to) {
		return this.owner.post("{\"userId\": \"%s\"}".formatted(to.id()), HANDOVER, this.account);
	}

	private static void assertAsked(MvcTestResult answer) {
		assertThat(answer).hasStatus(401).bodyJson().extractingPath("$.type").isEqualTo("/problems/step-up-required");
	}

}
