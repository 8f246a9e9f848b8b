package io.fluffywaffle.account.erasure;

import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.account.StandInMessaging;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class DeletionTests {

	private static final String ACCOUNT = "/api/accounts/{id}";

	private static final String DELETED = "/api/accounts/deleted";

	private static final String RESTORE = ACCOUNT + "/restore";

	@Autowired
	Callers callers;

	@Autowired
	StandInMessaging messaging;

	@Autowired
	KafkaProbe kafka;

	Caller owner;

	UUID account;

	Caller member;

	@BeforeEach
	void open() {
		this.owner = this.callers.user("Olga Owner");
		this.account = this.callers.accountOf(this.owner);
		this.member = this.callers.memberOf(this.account);
	}

	@Test
	void endsAccessOfEverybodyHereAndElsewhere() {
		this.member.put("{\"accountId\": \"%s\"}".formatted(this.account), "/api/accounts/active");

		assertThat(this.owner.delete(ACCOUNT, this.account)).hasStatus(204);

		assertThat(this.owner.get(ACCOUNT, this.account)).hasStatus(404);
		assertThat(this.member.get("/api/accounts")).bodyJson()
			.isEqualTo("{\"items\": [], \"activeAccountId\": null, \"defaultAccountId\": null}");
		assertThat(told(2)).contains("\"status\":\"deleted\"", "\"members\":[]").doesNotContain("\"deletedAt\":null");
	}

	@Test
	void isUndoneWithEverybodyWhoWasInIt() {
		this.owner.delete(ACCOUNT, this.account);

		assertThat(this.owner.post("", RESTORE, this.account)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo(
					"{\"role\": \"owner\", \"status\": \"active\", \"memberCount\": 2, \"deletedAt\": null}");

		assertThat(this.member.get(ACCOUNT, this.account)).hasStatusOk();
		assertThat(told(3)).contains("\"status\":\"active\"", this.member.id().toString());
	}

	@Test
	void isUndoneByFormerOwnersAndAdminsOnly() {
		this.owner.delete(ACCOUNT, this.account);

		assertThat(this.callers.user().post("", RESTORE, this.account)).hasStatus(404);
		assertThat(this.member.post("", RESTORE, this.account)).hasStatus(403);
		assertThat(this.callers.admin().post("", RESTORE, UUID.randomUUID())).hasStatus(404);
		assertThat(this.callers.admin().post("", RESTORE, this.account)).hasStatusOk();
		assertThat(this.owner.post("", RESTORE, this.account)).hasStatusOk();
	}

	@Test
	void isListedForFormerOwnersAndAdmins() {
		this.owner.delete(ACCOUNT, this.account);

		assertThat(this.owner.get(DELETED)).hasStatusOk().bodyJson().isLenientlyEqualTo("""
				{"items": [{"id": "%s", "status": "deleted", "owners": [{"name": "Olga Owner"}],
				            "erasure": {"requestedAt": null, "confirmed": []}}]}""".formatted(this.account));
		assertThat(this.owner.get(DELETED)).bodyJson().extractingPath("$.items[0].eraseAt").isNotNull();
		assertThat(this.member.get(DELETED)).bodyJson().isEqualTo("{\"items\": []}");
		assertThat(this.callers.admin().get(DELETED)).bodyText().contains(this.account.toString());
		assertThat(this.callers.admin().get("/api/accounts?all=true")).bodyText()
			.doesNotContain(this.account.toString());
	}

	@Test
	void waitsForTextsUnlessTheyAreToBeCancelled() {
		this.messaging.answers(this.account, "GET /health", 200, "{\"waiting\": 3}");

		assertThat(this.owner.delete(ACCOUNT, this.account)).hasStatus(409)
			.bodyJson()
			.isLenientlyEqualTo("{\"type\": \"/problems/texts-waiting\", \"waiting\": 3}");
		assertThat(this.owner.get(ACCOUNT, this.account)).hasStatusOk();
		assertThat(this.messaging.asked(this.account).getLast().token()).isEqualTo(this.owner.bearer());
		assertThat(this.owner.delete(ACCOUNT + "?cancelWaiting=true", this.account)).hasStatus(204);
	}

	@Test
	void waitsForMessagingToSayUnlessTextsAreToBeCancelled() {
		this.messaging.answers(this.account, "GET /health", 500, "{}");

		assertThat(this.owner.delete(ACCOUNT, this.account)).hasStatus(503);
		assertThat(this.owner.get(ACCOUNT, this.account)).hasStatusOk();
		assertThat(this.owner.delete(ACCOUNT + "?cancelWaiting=true", this.account)).hasStatus(204);
	}

	@Test
	void isForOwnersWhoJustProvedWhoTheyAre() {
		assertThat(this.callers.admit(this.callers.user(), this.account, "supervisor").delete(ACCOUNT, this.account))
			.hasStatus(403);
		assertThat(this.callers.withoutProof(this.owner).delete(ACCOUNT, this.account)).hasStatus(401);
		assertThat(this.owner.get(ACCOUNT, this.account)).hasStatusOk();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			PUT    | /members/{user}  | {"role": "owner"}
			DELETE | /members/{user}  | {}
			DELETE | ``               | {}
			POST   | /members         | {"userId": "{user}", "role": "member"}
			""")
	void leavesNothingToChange(HttpMethod method, String path, String json) {
		this.owner.delete(ACCOUNT, this.account);

		assertThat(this.callers.admin()
			.call(method, json.replace("{user}", this.member.id().toString()),
					ACCOUNT + path.replace("{user}", this.member.id().toString()), this.account))
			.hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/account-deleted");
	}

	private String told(int version) {
		return String.valueOf(
				this.kafka
					.await("account.account.v1",
							(fact) -> this.account.toString().equals(fact.key())
									&& String.valueOf(fact.value()).contains("\"version\":" + version))
					.value());
	}

}
