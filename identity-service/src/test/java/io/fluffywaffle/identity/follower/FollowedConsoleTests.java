package io.fluffywaffle.identity.follower;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.defaults.revocation.TokensRevoked;
import io.fluffywaffle.identity.Console;
import io.fluffywaffle.identity.IdentityWithKeycloakTest;
import io.fluffywaffle.identity.user.UserChanged;
import io.fluffywaffle.testsupport.contracts.Contracts;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@IdentityWithKeycloakTest
class FollowedConsoleTests {

	private static final String PASSWORD = "Analytical-Engine-1843";

	private static final Duration SECONDS = Duration.ofSeconds(3);

	private final Console console = Console.open();

	private final String username = "ada-" + UUID.randomUUID();

	@LocalServerPort
	int port;

	@Autowired
	KeycloakUsers keycloak;

	@Autowired
	KafkaProbe kafka;

	private UUID ada = new UUID(0, 0);

	@BeforeEach
	void makeAda() {
		this.console.wakes(this.port);
		this.ada = this.keycloak.create(this.username, PASSWORD);
		awaitChange("\"status\":\"active\"");
	}

	@Test
	void takesOverANewName() {
		Instant start = Instant.now();
		this.console.change(this.ada, (user) -> user.setLastName("Byron"));

		KafkaRecord told = awaitChange("\"lastName\":\"Byron\"");

		assertSoon("rename", start);
		Contracts.assertSameShape(String.valueOf(told.value()), "identity.user.v1/UserChanged");
		assertThat(JsonPath.<String>read(told.value(), "$.name")).isEqualTo("Test Byron");
	}

	@Test
	void keepsOutWhoWasDisabled() {
		Instant start = Instant.now();
		this.keycloak.disable(this.ada);

		awaitRevocation("\"reason\":\"disabled\"", "\"signedOut\":true");
		assertSoon("disable", start);
		awaitChange("\"status\":\"disabled\"");
	}

	@Test
	void renewsTheTokensOfWhoIsNoAdminAnyMore() {
		this.console.give(this.ada, "admin");
		awaitChange("\"admin\":true");

		Instant start = Instant.now();
		this.console.take(this.ada, "admin");

		awaitRevocation("\"reason\":\"role-changed\"", "\"signedOut\":false");
		assertSoon("admin role", start);
		awaitChange("\"admin\":false");
	}

	@Test
	void leavesAFormerUserOfWhoWasDeleted() {
		Instant start = Instant.now();
		this.console.user(this.ada).remove();

		awaitRevocation("\"reason\":\"deleted\"", "\"signedOut\":true");
		assertSoon("delete", start);
		assertThat(awaitChange("\"status\":\"deleted\"").value())
			.contains("\"name\":\"Former user\"", "\"email\":null",
					"\"username\":\"former-user-" + this.ada.toString().substring(0, 8))
			.doesNotContain(this.username);
	}

	@Test
	void refusesTheTokensOfWhoWasSignedOut() {
		Instant start = Instant.now();
		this.console.user(this.ada).logout();

		awaitRevocation("\"reason\":\"signed-out\"", "\"sessionId\":null");
		assertSoon("sign-out", start);
	}

	@Test
	void endsTheSessionsOfWhoGotAnotherPassword() {
		this.keycloak.accessToken(this.username, PASSWORD);
		Instant start = Instant.now();
		this.console.resetPassword(this.ada, "Difference-Engine-1822");

		awaitRevocation("\"reason\":\"credentials-reset\"", "\"signedOut\":true");
		assertSoon("password", start);
		await().untilAsserted(() -> assertThat(this.console.user(this.ada).getUserSessions()).isEmpty());
	}

	@Test
	void refusesOneSessionThatWasEnded() {
		this.keycloak.accessToken(this.username, PASSWORD);
		String session = this.console.user(this.ada).getUserSessions().getFirst().getId();
		Instant start = Instant.now();
		this.console.realm().deleteSession(session, false);

		awaitRevocation("\"sessionId\":\"" + session + "\"");
		assertSoon("session", start);
	}

	@Test
	void refusesATokenThatWasGivenBack() {
		String token = this.keycloak.accessToken(this.username, PASSWORD);
		Instant start = Instant.now();
		this.keycloak.revoke(token);

		awaitRevocation("\"reason\":\"revoked\"", "\"tokenId\":\"");
		assertSoon("token", start);
	}

	private KafkaRecord awaitChange(String part) {
		return this.kafka.await(UserChanged.TOPIC,
				(record) -> this.ada.toString().equals(record.key()) && String.valueOf(record.value()).contains(part));
	}

	private void awaitRevocation(String... parts) {
		KafkaRecord told = this.kafka.await(TokensRevoked.TOPIC, (record) -> has(record, parts));
		Contracts.assertSameShape(String.valueOf(told.value()), "identity.revocation.v1/TokensRevoked");
	}

	private boolean has(KafkaRecord record, String... parts) {
		String value = String.valueOf(record.value());
		for (String part : parts) {
			if (!value.contains(part)) {
				return false;
			}
		}
		return value.contains(this.ada.toString()) || value.contains("\"sessionId\":\"");
	}

	private static void assertSoon(String what, Instant start) {
		Duration took = Duration.between(start, Instant.now());
		System.out.println("%s arrived after %d ms".formatted(what, took.toMillis()));
		assertThat(took).isLessThan(SECONDS);
	}

}
