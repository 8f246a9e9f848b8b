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

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class MembersTests {

	private static final String MEMBERS = "/api/accounts/{id}/members";

	private static final String MEMBER = MEMBERS + "/{user}";

	private static final String LEAVE = "/api/accounts/{id}/leave";

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

	@Test
	void admitsAUserWhoThenSeesTheAccount() {
		Caller newcomer = this.callers.user("Bob Brown");
		assertThat(newcomer.get(MEMBERS, this.account)).hasStatus(404);

		assertThat(this.owner.put("{\"role\": \"member\", \"name\": \" Bob \"}", MEMBER, this.account, newcomer.id()))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"userId\": \"%s\", \"role\": \"member\", \"name\": \"Bob Brown\", \"email\": null}"
				.formatted(newcomer.id()));

		assertThat(newcomer.get(MEMBERS, this.account)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[*].role")
			.asArray()
			.containsExactly("owner", "member");
	}

	@Test
	void addsAUserOnce() {
		String json = "{\"userId\": \"%s\", \"role\": \"supervisor\"}".formatted(this.callers.user().id());

		assertThat(this.owner.post(json, MEMBERS, this.account)).hasStatus(201)
			.bodyJson()
			.extractingPath("$.role")
			.isEqualTo("supervisor");
		assertThat(this.owner.post(json.replace("supervisor", "member"), MEMBERS, this.account)).hasStatus(409)
			.bodyJson()
			.isLenientlyEqualTo("{\"type\": \"/problems/already-member\", \"errors\": [{\"field\": \"userId\"}]}");
		assertThat(this.owner.get(MEMBERS, this.account)).bodyJson()
			.extractingPath("$.items[1].role")
			.isEqualTo("supervisor");
	}

	@Test
	void addsNobodyWhoIsUnknown() {
		UUID unknown = UUID.randomUUID();

		assertThat(this.owner.put("{\"role\": \"member\"}", MEMBER, this.account, unknown)).hasStatus(404)
			.bodyJson()
			.isLenientlyEqualTo("{\"detail\": \"There is no such user.\", \"errors\": [{\"field\": \"userId\"}]}");
		assertThat(
				this.owner.post("{\"userId\": \"%s\", \"role\": \"member\"}".formatted(unknown), MEMBERS, this.account))
			.hasStatus(404);
	}

	@Test
	void believesTheInstallationAboutUsersOfWhomNothingWasToldYet() {
		assertThat(this.callers.operations()
			.put("{\"role\": \"member\", \"name\": \"Bob\"}", MEMBER, this.account, UUID.randomUUID())).hasStatusOk()
			.bodyJson()
			.extractingPath("$.name")
			.isEqualTo("Bob");
	}

	@Test
	void letsMembersGoByThemselvesButNotTheLastOwner() {
		Caller member = this.callers.admit(this.callers.user(), this.account, "read-only");

		assertThat(member.post("", LEAVE, this.account)).hasStatus(204);
		assertThat(member.get(MEMBERS, this.account)).hasStatus(404);
		assertThat(this.owner.post("", LEAVE, this.account)).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/last-owner");
	}

	@Test
	void removesAMemberWhoThenSeesNothing() {
		Caller member = this.callers.memberOf(this.account);

		assertThat(this.owner.delete(MEMBER, this.account, member.id())).hasStatus(204);

		assertThat(member.get("/api/accounts/{id}", this.account)).hasStatus(404);
		assertThat(this.owner.delete(MEMBER, this.account, member.id())).hasStatus(404);
	}

	@Test
	void keepsTheLastOwner() {
		assertThat(this.owner.delete(MEMBER, this.account, this.owner.id())).hasStatus(409)
			.hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/last-owner");
		assertThat(this.owner.put("{\"role\": \"member\"}", MEMBER, this.account, this.owner.id())).hasStatus(409);
	}

	@Test
	void callsMembersAsTheyCallThemselves() {
		Caller member = this.callers.memberOf(this.account);
		this.kafka.send("identity.user.v1", member.id().toString(), "UserChanged", this.account,
				Contracts.example("identity.user.v1/UserChanged")
					.replace("5f0c1c58-0f3c-4a4e-9d0a-2f6f3b1c0a01", member.id().toString()));

		Awaitility.await()
			.untilAsserted(() -> assertThat(this.owner.get(MEMBERS, this.account)).bodyJson()
				.extractingPath("$.items[1].name")
				.isEqualTo("Maria Lopez"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{}                                     | role
			{"role": "admin"}                      | role
			{"role": "member", "name": "a\\u0000"} | name
			""")
	void namesTheFieldAtFault(String json, String field) {
		assertThat(this.owner.put(json, MEMBER, this.account, UUID.randomUUID())).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[*].field")
			.asArray()
			.containsExactly(field);
	}

	@Test
	void namesAUserIdThatIsNone() {
		assertThat(this.owner.put("{\"role\": \"member\"}", MEMBER, this.account, "bob")).hasStatus(400)
			.bodyJson()
			.extractingPath("$.errors[0].field")
			.isEqualTo("userId");
	}

}
