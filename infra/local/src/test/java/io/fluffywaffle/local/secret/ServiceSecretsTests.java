package io.fluffywaffle.local.secret;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ServiceSecretsTests {

	private static final Path ROOT = Path.of(System.getProperty("waffle.root"));

	private static final Pattern SECRET = Pattern
		.compile("\\b(?:WAFFLE|TWILIO)_[A-Z_]*(?:PASSWORD|SECRET|KEY|KEYSET|TOKEN)\\b");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "gateway", "identity-service", "account-service", "client-service", "messaging-service",
			"notification-service" })
	void knowsEverySecretThatAServiceReads(String module) throws IOException {
		try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
			for (Path file : files.filter((one) -> one.toString().matches(".*\\.(java|yml)")).toList()) {
				assertThat(secretsIn(file)).as(file.toString()).isSubsetOf(ServiceSecrets.sources(module).keySet());
			}
		}
		assertThat(secretsIn(ROOT.resolve("infra/service-defaults/src/main/resources/service-defaults.yml")))
			.contains("WAFFLE_DB_PASSWORD")
			.isSubsetOf(ServiceSecrets.sources(module).keySet());
	}

	@Test
	void tellsTheSetUpEverySecretOfTheRealm() throws IOException {
		Path realm = ROOT.resolve("infra/keycloak/realm/waffle-realm.json");

		assertThat(secretsIn(realm)).hasSize(4).isSubsetOf(ServiceSecrets.sources("setup").keySet());
	}

	@Test
	void tellsNobodyWhatOnlyTheSetUpMayDo() {
		for (String part : ServiceSecrets.parts()) {
			if (!Set.of("setup", "postgres", "keycloak").contains(part)) {
				assertThat(ServiceSecrets.sources(part)).as(part)
					.doesNotContainKeys("POSTGRES_PASSWORD", "KC_BOOTSTRAP_ADMIN_PASSWORD", "WAFFLE_OPS_SECRET");
			}
		}
		assertThat(ServiceSecrets.parts()
			.stream()
			.filter((part) -> ServiceSecrets.sources(part).containsKey("WAFFLE_SEALING_PRIVATE_KEYSET")))
			.containsExactly("messaging-service");
	}

	@Test
	void makesUpATwilioAccountForASimulatorOnly() {
		Secrets secrets = Secrets.open(this.folder.resolve("secrets.json"));

		assertThat(ServiceSecrets.production(secrets).of("messaging-service")).doesNotContainKeys("TWILIO_ACCOUNT_SID",
				"TWILIO_AUTH_TOKEN");
		assertThat(ServiceSecrets.simulated(secrets).of("messaging-service"))
			.containsAllEntriesOf(ServiceSecrets.simulated(secrets).of("simulator"));
	}

	private static Set<String> secretsIn(Path file) throws IOException {
		return SECRET.matcher(Files.readString(file)).results().map(MatchResult::group).collect(Collectors.toSet());
	}

}
