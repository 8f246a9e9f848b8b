package io.fluffywaffle.local.keycloak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RealmFileTests {

	private static final Path KEYCLOAK = Path.of(System.getProperty("waffle.root"), "infra/keycloak");

	private final JsonNode realm = JsonMapper.shared().readTree(KEYCLOAK.resolve("realm/waffle-realm.json"));

	@Test
	void noClientTakesPasswordsOrUsesTheImplicitFlow() {
		assertThat(clients()).isNotEmpty()
			.noneMatch((client) -> client.path("directAccessGrantsEnabled").asBoolean(false))
			.noneMatch((client) -> client.path("implicitFlowEnabled").asBoolean(false));
	}

	@Test
	void everyLoginNeedsAProofKey() {
		assertThat(clients().filter((client) -> client.path("standardFlowEnabled").asBoolean(false))).isNotEmpty()
			.allMatch((client) -> client.at("/attributes/pkce.code.challenge.method").asString("").equals("S256"));
	}

	@Test
	void theGatewayIsCalledBackAtOneExactAddress() {
		assertThat(client("gateway").get("redirectUris")).extracting(JsonNode::asString)
			.containsExactly("${WAFFLE_PUBLIC_URL}/login/oauth2/code/keycloak");
	}

	@Test
	void everyTokenIsForTheFiveServicesOnly() {
		for (String client : List.of("gateway", "waffle-cli", "waffle-ops")) {
			assertThat(client(client).get("protocolMappers"))
				.extracting((mapper) -> mapper.at("/config/included.custom.audience").asString())
				.containsExactly("identity-service", "account-service", "client-service", "messaging-service",
						"notification-service");
			assertThat(client(client).get("fullScopeAllowed").asBoolean()).isFalse();
		}
	}

	@Test
	void holdsNoSecretOfItsOwn() {
		assertThat(clients().filter((client) -> client.has("secret")).map((client) -> client.get("secret").asString()))
			.hasSize(3)
			.allMatch((secret) -> secret.startsWith("${WAFFLE_"));
	}

	@Test
	void slowsDownGuessing() {
		assertThat(this.realm.get("bruteForceProtected").asBoolean()).isTrue();
		assertThat(this.realm.get("failureFactor").asInt()).isBetween(3, 10);
		assertThat(this.realm.get("passwordPolicy").asString()).contains("length(12)");
	}

	@Test
	void accessTokensAreShortLived() {
		assertThat(this.realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
	}

	// Keycloak falls back to its own pages without a word when there is no such theme.
	@Test
	void namesALoginThemeThatExists() {
		Path theme = KEYCLOAK.resolve("themes").resolve(this.realm.get("loginTheme").asString()).resolve("login");

		assertThat(theme.resolve("theme.properties")).exists();
		assertThat(Files.exists(theme.resolve("resources/css/waffle.css"))).isTrue();
	}

	private JsonNode client(String id) {
		return clients().filter((client) -> client.get("clientId").asString().equals(id)).findFirst().orElseThrow();
	}

	private Stream<JsonNode> clients() {
		return StreamSupport.stream(this.realm.get("clients").spliterator(), false);
	}

}
