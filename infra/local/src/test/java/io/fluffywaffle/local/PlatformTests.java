package io.fluffywaffle.local;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.fluffywaffle.local.plan.Part;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.settings.Port;
import io.fluffywaffle.local.settings.Settings;
import io.fluffywaffle.local.state.StateFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlatformTests {

	private static final Path ROOT = Path.of(System.getProperty("waffle.root"));

	@TempDir
	Path home;

	@Test
	void givesEachPortToOnePart() {
		assertThat(platform(Map.of()).parts().stream().flatMap((part) -> part.ports().stream()))
			.containsExactlyInAnyOrder(Port.values());
	}

	@Test
	void startsThePartsThatANamedOneNeeds() {
		assertThat(platform(Map.of()).parts(List.of("gateway"))).extracting(Part::name)
			.containsExactly("PostgreSQL", "Keycloak", "gateway");
	}

	@Test
	void findsAPartByAPieceOfItsName() {
		assertThat(platform(Map.of()).part("postgres").name()).isEqualTo("PostgreSQL");
		assertThat(platform(Map.of()).part("messaging").word()).isEqualTo("messaging");
		assertThatExceptionOfType(LaunchFailure.class).isThrownBy(() -> platform(Map.of()).part("oracle"))
			.satisfies((failure) -> assertThat(failure.wayOn()).contains("Twilio simulator"));
	}

	@Test
	void needsNoSimulatorWithARealTwilioAccountButCanStillStopIt() {
		Platform platform = platform(Map.of("TWILIO_ACCOUNT_SID", "AC" + "0".repeat(32), "TWILIO_AUTH_TOKEN", "secret",
				"WAFFLE_PUBLIC_URL", "https://texts.example.org"));

		assertThat(platform.parts()).extracting(Part::name).doesNotContain("Twilio simulator");
		assertThat(platform.allParts()).extracting(Part::name).contains("Twilio simulator");
	}

	@Test
	void keepsItsSecretsBetweenTwoRuns() {
		platform(Map.of());
		Secrets before = Secrets.open(this.home.resolve("secrets.json"));
		platform(Map.of());
		Secrets after = Secrets.open(this.home.resolve("secrets.json"));

		for (String name : List.of("postgres.superuser", "postgres.gateway_run", "keycloak.gateway")) {
			assertThat(after.get(name, () -> "new")).isEqualTo(before.get(name, () -> "newer"));
		}
	}

	private Platform platform(Map<String, String> environment) {
		Map<String, String> all = new HashMap<>(environment);
		all.put("WAFFLE_HOME", this.home.toString());
		Settings settings = Settings.read(ROOT, all);
		StateFolder state = StateFolder.at(settings.home());
		return new Platform(settings, state, Secrets.open(state.secrets()));
	}

}
