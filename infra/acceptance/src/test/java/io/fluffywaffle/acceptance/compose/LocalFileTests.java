package io.fluffywaffle.acceptance.compose;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.fluffywaffle.local.settings.Port;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The compose file at the top of the checkout, as it is written. */
class LocalFileTests {

	private static final ComposeFile FILE = ComposeFile.read("docker-compose.yml");

	@Test
	void publishesThePortsOfALocalStartToThisMachineOnly() {
		Map<String, List<String>> published = FILE.services()
			.stream()
			.filter((service) -> !service.words("ports").isEmpty())
			.collect(Collectors.toMap(ComposeService::name, (service) -> service.words("ports")));

		assertThat(published).isEqualTo(Map.of("gateway", List.of(port(Port.GATEWAY, 8080, 8080)), "simulator",
				List.of(port(Port.SIMULATOR, 8090, 8090)), "mail", List.of(port(Port.MAIL, 8125, 8125)), "keycloak",
				List.of(port(Port.KEYCLOAK, 8180, 8180)), "postgres", List.of(port(Port.POSTGRES, 25432, 5432)),
				"kafka", List.of(port(Port.KAFKA, 29092, 29092))));
	}

	@ParameterizedTest
	@MethodSource("ours")
	void runsOurProgramsWhereNothingCanBeChanged(ComposeService service) {
		assertThat(service.text("user")).isIn("", "root");
		assertThat(service.text("user").equals("root")).isEqualTo(service.name().equals("secrets"));
		if (!service.name().equals("keycloak")) {
			assertThat(service.text("read_only")).isEqualTo("true");
			assertThat(service.words("tmpfs")).isNotEmpty();
		}
	}

	@ParameterizedTest
	@MethodSource("ours")
	void handsSecretsOverAsFilesOnly(ComposeService service) {
		assertThat(service.environment().keySet())
			.noneMatch((name) -> name.matches(".*(PASSWORD|SECRET|TOKEN|KEY|KEYSET)(_PREVIOUS)?"));
	}

	@Test
	void takesTheVersionsThatTheTestsUse() {
		String build = ComposeFile.text("pom.xml");
		String postgres = FILE.service("postgres").image().replace("postgres:", "");

		assertThat(build).contains("<postgresql-binaries.version>" + postgres + ".");
		assertThat(FILE.service("kafka").image()).isEqualTo("apache/kafka:" + AppInfoParser.getVersion());
		assertThat(build).containsPattern("<keycloak.version>(\\S+)</keycloak.version>");
		String keycloak = build.replaceFirst("(?s).*<keycloak.version>(\\S+)</keycloak.version>.*", "$1");
		assertThat(ComposeFile.text("infra/images/Dockerfile")).contains("quay.io/keycloak/keycloak:" + keycloak);
	}

	@Test
	void startsAPartWhenWhatItNeedsIsThere() {
		Set<String> healthy = Set.of("postgres", "kafka", "keycloak", "gateway", "simulator", "mail",
				"identity-service", "account-service", "client-service", "messaging-service", "notification-service");
		for (ComposeService service : FILE.services()) {
			ComposeFile.map(service.definition().get("depends_on"))
				.forEach((name, how) -> assertThat(ComposeFile.map(how)).as(service.name() + " waits for " + name)
					.containsEntry("condition",
							healthy.contains(name) ? "service_healthy" : "service_completed_successfully"));
		}
	}

	private static String port(Port port, int outside, int inside) {
		return "127.0.0.1:${%s:-%d}:%d".formatted(port.setting(), outside, inside);
	}

	private static List<ComposeService> ours() {
		return FILE.services().stream().filter(ComposeService::isOurs).toList();
	}

}
