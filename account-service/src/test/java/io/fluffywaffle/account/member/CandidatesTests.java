package io.fluffywaffle.account.member;

import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class CandidatesTests {

	private static final String CANDIDATES = "/api/accounts/{id}/candidates?query={query}";

	private final UUID id = UUID.randomUUID();

	/** Nobody else's name, user name or mail begins like this. */
	private final String mark = "q" + Long.toString(Math.abs(this.id.getMostSignificantBits()), 36);

	@Autowired
	Callers callers;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	Caller owner;

	UUID account;

	@BeforeEach
	void open() {
		this.owner = this.callers.user();
		this.account = this.callers.accountOf(this.owner);
	}

	@ParameterizedTest
	@CsvSource({ "%s", "KOVAČ-%s", "ana %s", "u-%s", "m.%s@waf" })
	void areFoundByTheStartOfAnyPartOfNameUserNameOrMail(String typed) {
		tell("active", 1);

		Awaitility.await()
			.untilAsserted(() -> assertThat(find(typed.formatted(this.mark))).hasStatusOk()
				.bodyJson()
				.isEqualTo(
						"{\"items\": [{\"userId\": \"%s\", \"name\": \"Ana %s Kovac-%s\", \"email\": \"m.%s@waffle.test\"}]}"
							.formatted(this.id, this.mark, this.mark, this.mark)));
	}

	@Test
	void areNeitherMembersNorDisabledNorFoundInTheMiddleOfAWord() {
		tell("active", 1);
		Awaitility.await().untilAsserted(() -> assertThat(find(this.mark)).bodyText().contains(this.id.toString()));

		assertThat(find(this.mark.substring(1))).bodyText().doesNotContain(this.id.toString());
		assertThat(find("%" + this.mark.substring(1))).bodyText().doesNotContain(this.id.toString());
		tell("disabled", 2);
		Awaitility.await()
			.untilAsserted(() -> assertThat(find(this.mark)).bodyText().doesNotContain(this.id.toString()));
		tell("active", 3);
		Awaitility.await().untilAsserted(() -> assertThat(find(this.mark)).bodyText().contains(this.id.toString()));
		this.owner.put("{\"role\": \"member\"}", "/api/accounts/{id}/members/{user}", this.account, this.id);
		assertThat(find(this.mark)).bodyText().doesNotContain(this.id.toString());
	}

	@Test
	void areCompletedWhereOnlyTheNameWasKnownBefore() {
		this.jdbc.sql("insert into person (user_id, name, version) values (?, 'Old', 1)").param(this.id).update();

		tell("active", 1);

		Awaitility.await().untilAsserted(() -> assertThat(find(this.mark)).bodyText().contains(this.id.toString()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "  " })
	void areNotListedAtLarge(String typed) {
		assertThat(find(typed)).hasStatus(400).bodyJson().extractingPath("$.errors[0].field").isEqualTo("query");
	}

	private MvcTestResult find(String typed) {
		return this.owner.get(CANDIDATES, this.account, typed);
	}

	private void tell(String status, int version) {
		this.kafka.send("identity.user.v1", this.id.toString(), "UserChanged", this.id,
				Contracts.example("identity.user.v1/UserChanged")
					.replace("5f0c1c58-0f3c-4a4e-9d0a-2f6f3b1c0a01", this.id.toString())
					.replace("\"active\"", "\"" + status + "\"")
					.replace("Maria Lopez", "Ana %s Kovac-%s".formatted(this.mark, this.mark))
					.replace("maria@waffle.example", "m.%s@waffle.test".formatted(this.mark))
					.replace("\"maria\"", "\"u-%s\"".formatted(this.mark))
					.replace("\"version\": 1", "\"version\": " + version));
	}

}
