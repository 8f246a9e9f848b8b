package io.fluffywaffle.account.member;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.account.AccountServiceTest;
import io.fluffywaffle.account.Caller;
import io.fluffywaffle.account.Callers;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@AccountServiceTest
class GrantsTests {

	private static final String ACCESS = "identity.access.v1";

	private static final String EXAMPLE_ACCOUNT = "01938f3a-7c00-7000-8000-000000000001";

	private static final String EXAMPLE_USER = "5f0c1c58-0f3c-4a4e-9d0a-2f6f3b1c0a01";

	private final UUID event = UUID.randomUUID();

	@Autowired
	Callers callers;

	@Autowired
	KafkaProbe kafka;

	Caller newcomer;

	UUID account;

	@BeforeEach
	void open() {
		this.newcomer = this.callers.untold();
		this.account = this.callers.accountOf(this.callers.user());
	}

	@Test
	void admitANewcomerUnderTheNameOfTheInvitation() {
		tell(this.event, this.account);

		awaitRole("member");
		assertThat(this.newcomer.get("/api/accounts/{id}/members", this.account)).bodyJson()
			.extractingPath("$.items[1].name")
			.isEqualTo("Maria Lopez");
	}

	@Test
	void areFollowedOnce() {
		tell(this.event, this.account);
		awaitRole("member");
		assertThat(this.callers.admin().delete("/api/accounts/{id}/members/{user}", this.account, this.newcomer.id()))
			.hasStatus(204);

		tell(this.event, this.account);
		settle();

		assertThat(this.newcomer.get("/api/accounts/{id}", this.account)).hasStatus(404);
	}

	@Test
	void leaveMembersAsTheyAre() {
		this.newcomer = this.callers.user();
		this.callers.admit(this.newcomer, this.account, "supervisor");

		tell(this.event, this.account);
		settle();

		awaitRole("supervisor");
	}

	@Test
	void passOverAnAccountThatIsGone() {
		this.kafka.send(ACCESS, this.newcomer.id().toString(), headers(this.event), fact(this.account).replace("[{",
				"[{\"accountId\": \"%s\", \"role\": \"owner\"}, {".formatted(UUID.randomUUID())));

		awaitRole("member");
	}

	@Test
	void admitNobodyWhoIsDeleted() {
		UUID member = this.callers.memberOf(this.account).id();
		new DeletedUser(this.kafka, this.newcomer.id()).tell();
		new DeletedUser(this.kafka, member).tell();
		Awaitility.await()
			.until(() -> this.callers.admin()
				.put("{\"role\": \"member\"}", "/api/accounts/{id}/members/{user}", this.account, this.newcomer.id())
				.getResponse()
				.getStatus() == 404);

		tell(this.event, this.account);
		settle();

		assertThat(this.newcomer.get("/api/accounts/{id}", this.account)).hasStatus(404);
	}

	private void awaitRole(String role) {
		Awaitility.await()
			.untilAsserted(() -> assertThat(this.newcomer.get("/api/accounts/{id}", this.account)).hasStatusOk()
				.bodyJson()
				.extractingPath("$.role")
				.isEqualTo(role));
	}

	/** Waits for a later fact of the same key. */
	private void settle() {
		UUID another = this.callers.accountOf(this.callers.user());
		this.kafka.send(ACCESS, this.newcomer.id().toString(), headers(UUID.randomUUID()),
				fact(another).replace(this.newcomer.id().toString(), last(another).toString()));
		Awaitility.await()
			.until(() -> this.callers.admin()
				.get("/api/accounts/{id}/members", another)
				.getResponse()
				.getContentAsString()
				.contains(last(another).toString()));
	}

	private static UUID last(UUID account) {
		return UUID.nameUUIDFromBytes(account.toString().getBytes(StandardCharsets.UTF_8));
	}

	private void tell(UUID eventId, UUID to) {
		this.kafka.send(ACCESS, this.newcomer.id().toString(), headers(eventId), fact(to));
	}

	private String fact(UUID to) {
		return Contracts.example("identity.access.v1/AccessGranted")
			.replace(EXAMPLE_ACCOUNT, to.toString())
			.replace(EXAMPLE_USER, this.newcomer.id().toString())
			.replaceAll("\\[\\s+\\{", "[{");
	}

	private static Map<String, String> headers(UUID eventId) {
		return Map.of("event-id", eventId.toString(), "event-type", "AccessGranted");
	}

}
