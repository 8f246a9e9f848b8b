package io.fluffywaffle.identity.user;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.fluffywaffle.identity.Caller;
import io.fluffywaffle.identity.Console;
import io.fluffywaffle.identity.IdentityWithKeycloakTest;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IdentityWithKeycloakTest
class UserAdministrationTests {

	private static final String USER = "/api/users/{id}";

	private static final String PASSWORD = "Analytical-Engine-1843";

	private final Console console = Console.open();

	private final String username = "ada-" + UUID.randomUUID();

	@Autowired
	KeycloakUsers keycloak;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	Replica replica;

	@Autowired
	People people;

	@Autowired
	JdbcClient jdbc;

	private UUID ada = new UUID(0, 0);

	@BeforeEach
	void makeAda() {
		this.ada = person(this.username);
	}

	@Test
	void changesANameInKeycloakToo() {
		assertThat(admin().patch(USER, this.ada, etag(),
				"""
						{"firstName": "Augusta", "lastName": "King", "email": "king-%s@waffle.test", "phone": "+442079460000"}"""
					.formatted(this.username)))
			.hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"name\": \"Augusta King\", \"phone\": \"+442079460000\"}");
		UserRepresentation there = this.console.user(this.ada).toRepresentation();
		assertThat(there.getFirstName()).isEqualTo("Augusta");
		assertThat(there.getEmail()).isEqualTo("king-" + this.username + "@waffle.test");
		assertThat(there.isEmailVerified()).isFalse();
	}

	@Test
	void asksForAProofBeforeAnAddressMoves() {
		Caller unproven = new Caller(this.mvc, this.issuer.token(UUID.randomUUID()).admin());

		assertThat(
				unproven.patch(USER, this.ada, etag(), "{\"email\": \"king-%s@waffle.test\"}".formatted(this.username)))
			.hasStatus(401)
			.bodyJson()
			.isLenientlyEqualTo("{\"type\": \"/problems/step-up-required\"}");
		assertThat(this.console.user(this.ada).toRepresentation().getEmail()).isEqualTo(this.username + "@waffle.test");
	}

	@Test
	void saysWhichMailIsTaken() {
		String other = "bob-" + UUID.randomUUID();
		person(other);

		assertThat(admin().patch(USER, this.ada, etag(), "{\"email\": \"%s@waffle.test\"}".formatted(other)))
			.hasStatus(409)
			.bodyJson()
			.isLenientlyEqualTo("{\"type\": \"/problems/email-taken\", \"errors\": [{\"field\": \"email\"}]}");
		assertThat(this.people.present(this.ada).naming().email()).isEqualTo(this.username + "@waffle.test");
	}

	@Test
	void letsOneOfTwoAdminsEditAVersion() throws Exception {
		String etag = etag();
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<MvcTestResult>> edits = List.of(
					() -> admin().patch(USER, this.ada, etag, "{\"firstName\": \"Augusta\"}"),
					() -> admin().patch(USER, this.ada, etag, "{\"firstName\": \"Byron\"}"));
			List<Future<MvcTestResult>> answers = threads.invokeAll(edits);

			assertThat(answers).extracting((answer) -> answer.get().getResponse().getStatus())
				.containsExactlyInAnyOrder(200, 412);
		}
		assertThat(this.console.user(this.ada).toRepresentation().getFirstName())
			.isEqualTo(this.people.present(this.ada).naming().firstName());
	}

	@Test
	void appointsAnAdminWhoProvesWhoTheyAre() {
		String admin = "{\"admin\": true}";

		assertThat(new Caller(this.mvc, this.issuer.token(UUID.randomUUID()).admin()).put(USER + "/admin", this.ada,
				admin))
			.hasStatus(401)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/step-up-required");
		assertThat(admin().put(USER + "/admin", this.ada, admin)).hasStatus(204);
		assertThat(roles()).contains("admin");
		// an admin signs in with a second factor, says the rule
		await().atMost(Duration.ofSeconds(10)).untilAsserted(() -> assertThat(roles()).contains("second-factor"));
	}

	@Test
	void keepsOutWhoIsDisabledWithinASecond() {
		Caller self = self();
		assertThat(self.get("/api/me")).hasStatusOk();

		assertThat(admin().post(USER + "/disable", this.ada)).hasStatus(204);
		Instant done = Instant.now();

		await().pollInterval(Duration.ofMillis(10)).untilAsserted(() -> assertThat(self.get("/api/me")).hasStatus(401));
		Duration took = Duration.between(done, Instant.now());
		System.out.println("P17 identity: last 2xx at most %d ms after".formatted(took.toMillis()));
		assertThat(took).isLessThan(Duration.ofSeconds(1));
		assertThat(this.console.user(this.ada).toRepresentation().isEnabled()).isFalse();
		assertThat(admin().post(USER + "/enable", this.ada)).hasStatus(204);
		assertThat(this.console.user(this.ada).toRepresentation().isEnabled()).isTrue();
	}

	@Test
	void leavesAFormerUserOfWhoDeletesThemselves() {
		Caller self = self();

		assertThat(new Caller(this.mvc, self.token().steppedUp()).delete("/api/me")).hasStatus(204);

		assertThat(this.console.realm().users().searchByUsername(this.username, true)).isEmpty();
		assertThat(admin().get(USER, this.ada)).bodyJson()
			.isLenientlyEqualTo("{\"name\": \"Former user\", \"email\": null, \"status\": \"deleted\"}");
		await().atMost(Duration.ofSeconds(1)).untilAsserted(() -> assertThat(self.get("/api/me")).hasStatus(401));
		assertThat(admin().patch(USER, this.ada, "\"0\"", "{\"firstName\": \"Ghost\"}")).hasStatus(404);
		assertThat(admin().post(USER + "/disable", this.ada)).hasStatus(404);
	}

	@Test
	void keepsAnOwnerForEveryAccount() {
		UUID account = UUID.randomUUID();
		this.jdbc.sql("insert into account_access (account_id, user_id, role) values (?, ?, 'owner')")
			.params(account, this.ada)
			.update();
		this.jdbc.sql("insert into account_name (account_id, name, version) values (?, 'Riverside Clinic', 1)")
			.param(account)
			.update();

		assertThat(admin().delete(USER, this.ada)).hasStatus(409)
			.bodyJson()
			.isLenientlyEqualTo("""
					{"type": "/problems/last-owner", "accounts": [{"id": "%s", "name": "Riverside Clinic"}]}"""
				.formatted(account));
		assertThat(this.console.user(this.ada).toRepresentation().isEnabled()).isTrue();
	}

	@Test
	void keepsOneOfTwoAdminsWhoDismissEachOther() throws Exception {
		UUID bob = person("bob-" + UUID.randomUUID());
		this.console.give(this.ada, "admin");
		this.console.give(bob, "admin");
		this.replica.follow(this.ada);
		this.replica.follow(bob);
		this.jdbc.sql("update person set admin = false where id not in (?, ?)").params(this.ada, bob).update();

		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			List<Callable<MvcTestResult>> both = List.of(
					() -> admin().put(USER + "/admin", this.ada, "{\"admin\": false}"),
					() -> admin().put(USER + "/admin", bob, "{\"admin\": false}"));
			threads.invokeAll(both).forEach((answer) -> assertThat(answer).succeedsWithin(Duration.ofSeconds(10)));
		}
		assertThat(this.jdbc.sql("select count(*) from person where admin").query(Long.class).single()).isOne();
		UUID last = this.people.present(bob).admin() ? bob : this.ada;
		assertThat(admin().post(USER + "/disable", last)).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/last-admin");
	}

	@Test
	void letsNobodyElseAdminister() {
		Caller stranger = new Caller(this.mvc, this.issuer.token(UUID.randomUUID()).steppedUp());
		assertThat(stranger.post(USER + "/disable", this.ada)).hasStatus(404);
		assertThat(stranger.delete(USER, this.ada)).hasStatus(404);
		assertThat(stranger.patch(USER, this.ada, "\"0\"", "{}")).hasStatus(404);
		assertThat(stranger.put(USER + "/admin", this.ada, "{\"admin\": true}")).hasStatus(404);

		Caller self = new Caller(this.mvc, self().token().steppedUp());
		assertThat(self.put(USER + "/admin", this.ada, "{\"admin\": true}")).hasStatus(403);
		assertThat(self.post(USER + "/disable", this.ada)).hasStatus(403);
		assertThat(roles()).doesNotContain("admin");
	}

	private UUID person(String name) {
		UUID id = this.keycloak.create(name, PASSWORD);
		this.replica.follow(id);
		return id;
	}

	private List<String> roles() {
		return this.console.user(this.ada)
			.roles()
			.realmLevel()
			.listAll()
			.stream()
			.map(RoleRepresentation::getName)
			.toList();
	}

	private String etag() {
		return String.valueOf(admin().get(USER, this.ada).getResponse().getHeader(HttpHeaders.ETAG));
	}

	private Caller admin() {
		return new Caller(this.mvc, this.issuer.token(UUID.randomUUID()).admin().steppedUp());
	}

	private Caller self() {
		return new Caller(this.mvc, this.issuer.token(this.ada).named(this.username, "Test"));
	}

}
