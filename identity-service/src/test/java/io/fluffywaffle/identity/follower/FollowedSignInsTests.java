package io.fluffywaffle.identity.follower;

import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import io.fluffywaffle.identity.Caller;
import io.fluffywaffle.identity.Console;
import io.fluffywaffle.identity.IdentityWithKeycloakTest;
import io.fluffywaffle.identity.session.KnownSession;
import io.fluffywaffle.identity.session.SignIns;
import io.fluffywaffle.identity.user.Replica;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

@IdentityWithKeycloakTest
class FollowedSignInsTests {

	private static final String PASSWORD = "Analytical-Engine-1843";

	private final String username = "ada-" + UUID.randomUUID();

	@LocalServerPort
	int port;

	@Autowired
	KeycloakUsers keycloak;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	Replica replica;

	@Autowired
	SignIns signIns;

	private UUID ada = new UUID(0, 0);

	@BeforeEach
	void makeAda() {
		Console.open().wakes(this.port);
		this.ada = this.keycloak.create(this.username, PASSWORD);
		this.replica.follow(this.ada);
	}

	@Test
	void tellsASignInWithItsDevice() {
		this.keycloak.accessToken(this.username, PASSWORD);

		KafkaRecord told = awaitAct("\"user.signed-in\"", "\"success\"");
		assertThat(JsonPath.<String>read(told.value(), "$.actor.name")).isEqualTo("Test " + this.username);
		assertThat(JsonPath.<String>read(told.value(), "$.details.client")).isEqualTo("waffle-cli");
		String session = Console.open().user(this.ada).getUserSessions().getFirst().getId();
		await().untilAsserted(() -> assertThat(this.signIns.find(session).map(KnownSession::userAgent))
			.hasValueSatisfying((userAgent) -> assertThat(userAgent).isNotBlank()));
		await().untilAsserted(() -> assertThat(admin().get("/api/users/{id}", this.ada)).bodyJson()
			.extractingPath("$.lastSignInAt")
			.isNotNull());
	}

	@Test
	void tellsEachSignInOnce() {
		this.keycloak.accessToken(this.username, PASSWORD);
		awaitAct("\"user.signed-in\"", "\"success\"");
		assertThatThrownBy(() -> this.keycloak.accessToken(this.username, "Guessing-1843"))
			.isInstanceOf(RuntimeException.class);
		awaitAct("\"user.signed-in\"", "\"refused\"");

		assertThat(this.kafka.records("audit.identity.v1"))
			.filteredOn((record) -> String.valueOf(record.value()).contains(this.ada.toString()))
			.filteredOn((record) -> String.valueOf(record.value()).contains("\"user.signed-in\""))
			.hasSize(2);
	}

	@Test
	void tellsAFailedSignInButNotWhatWasTyped() {
		assertThatThrownBy(() -> this.keycloak.accessToken(this.username, "Guessing-1843"))
			.isInstanceOf(RuntimeException.class);

		KafkaRecord told = awaitAct("\"user.signed-in\"", "\"refused\"");
		assertThat(JsonPath.<String>read(told.value(), "$.actor.kind")).isEqualTo("anonymous");
		assertThat(JsonPath.<String>read(told.value(), "$.details.error")).isEqualTo("invalid_user_credentials");
		assertThat(told.value()).doesNotContain("Guessing-1843");
	}

	@Test
	void tellsWhatTheConsoleDid() {
		Console.open().change(this.ada, (user) -> user.setLastName("Byron"));

		KafkaRecord told = awaitAct("\"console.user.update\"", "\"success\"");
		assertThat(JsonPath.<String>read(told.value(), "$.details.path")).isEqualTo("users/" + this.ada);
	}

	private Caller admin() {
		return new Caller(this.mvc, this.issuer.token(UUID.randomUUID()).admin());
	}

	private KafkaRecord awaitAct(String action, String outcome) {
		return this.kafka.await("audit.identity.v1", (record) -> String.valueOf(record.value()).contains(action)
				&& record.value().contains(outcome) && record.value().contains(this.ada.toString()));
	}

}
