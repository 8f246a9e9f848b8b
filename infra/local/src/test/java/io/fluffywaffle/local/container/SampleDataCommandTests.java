package io.fluffywaffle.local.container;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.secret.Secrets;
import io.fluffywaffle.local.servers.Ports;
import io.fluffywaffle.local.settings.Port;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SampleDataCommandTests {

	@TempDir
	private Path root;

	@Test
	void failsAndSaysThatTheNextRunGoesOnWhenAPartDoesNotAnswer() throws Exception {
		Containers containers = new Containers(this.root);
		containers.secrets(true);
		String nobody = "127.0.0.1:" + Ports.free();
		Map<String, String> environment = new HashMap<>(Port.allElsewhere());
		environment.putAll(Map.of("WAFFLE_TO_GATEWAY", nobody, "WAFFLE_TO_KEYCLOAK", nobody, "WAFFLE_TO_SIMULATOR",
				nobody, "WAFFLE_TO_MAIL", nobody));
		SampleDataCommand command = new SampleDataCommand(containers.setup(environment));

		assertThatExceptionOfType(LaunchFailure.class).isThrownBy(command::run)
			.withMessageContaining("not complete")
			.withMessageContaining("localhost:" + environment.get("WAFFLE_PORT_KEYCLOAK"))
			.satisfies((failure) -> assertThat(failure.wayOn()).contains("runs again"));
	}

	@Test
	void makesNothingWhereNothingIsWanted() throws Exception {
		Containers containers = new Containers(this.root);
		containers.secrets(true);

		assertThat(new SampleDataCommand(containers.setup(Map.of("WAFFLE_SAMPLE_DATA", "no"))).run()).isZero();

		assertThat(this.root.resolve("home/demo.json")).doesNotExist();
	}

	@Test
	void knowsThePasswordsThatItWasToldAlsoWhereTheyAreNotRemembered() {
		ContainerSettings settings = new Containers(this.root)
			.settings(Map.of("WAFFLE_OPS_SECRET", "of the operations", "KC_BOOTSTRAP_ADMIN_PASSWORD", "of the admin"));

		settings.installation();

		Secrets secrets = settings.secrets();
		assertThat(secrets.password("keycloak.waffle-ops")).isEqualTo("of the operations");
		assertThat(secrets.password("keycloak.admin")).isEqualTo("of the admin");
	}

}
