package io.fluffywaffle.identity.serviceclient;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** Runs the examples of {@code infra/docs/api.md}. */
@ServiceClientTest
class ExamplesTests {

	private static final String PASSWORD = "correct horse battery 9";

	private final String name = "example-" + UUID.randomUUID();

	@LocalServerPort
	int port;

	@Value("${WAFFLE_ISSUER}")
	String issuer;

	@Autowired
	KeycloakUsers users;

	Installation waffle;

	@BeforeEach
	void open() {
		this.waffle = new Installation(this.port, this.issuer, this.users);
	}

	@Test
	void actsAsAServiceClient() throws IOException, InterruptedException {
		JsonNode issued = this.waffle.issue(Installation.toSeeItself(Instant.now().plus(Duration.ofDays(1))));

		try (Example example = Example.start("service-client.sh", environment(issued, "secret"), "/api/me")) {
			assertThat(new JsonMapper().readTree(example.printed()).get("username").asString())
				.isEqualTo("service-account-" + issued.get("clientId").asString());
		}
		try (Example example = Example.start("service-client.sh", environment(issued, "name"), "/api/me")) {
			assertThatIllegalStateException().isThrownBy(example::printed).withMessageContaining("unauthorized_client");
		}
	}

	@Test
	void signsInWithABrowserAndGivesTheTokenBack() throws IOException, InterruptedException {
		this.users.create(this.name, PASSWORD);
		try (Example example = Example.start("sign-in.sh", environment())) {
			example.type(new Browser(example.address()).submit(credentials()).address());
			String token = example.printed();
			assertThat(this.waffle.get("/api/me", token).getBody()).contains(this.name);

			try (Example revoking = Example.start("revoke.sh", environment())) {
				revoking.type(token);
				assertThat(revoking.printed()).isEmpty();
			}
			Awaitility.await().until(() -> this.waffle.get("/api/me", token).getStatusCode().value() == 401);
		}
	}

	@Test
	void signsInOnAnotherDevice() throws IOException, InterruptedException {
		this.users.create(this.name, PASSWORD);
		try (Example example = Example.start("device.sh", environment())) {
			new Browser(example.address()).submit(credentials()).submit(Map.of("accept", "Yes"));

			assertThat(this.waffle.get("/api/me", example.printed()).getBody()).contains(this.name);
		}
	}

	private Map<String, String> credentials() {
		return Map.of("username", this.name, "password", PASSWORD);
	}

	private Map<String, String> environment(JsonNode issued, String secret) {
		return Map.of("WAFFLE_URL", "http://127.0.0.1:" + this.port, "WAFFLE_ISSUER", this.issuer, "CLIENT_ID",
				issued.get("clientId").asString(), "CLIENT_SECRET", issued.get(secret).asString());
	}

	private Map<String, String> environment() {
		return Map.of("WAFFLE_ISSUER", this.issuer);
	}

}
