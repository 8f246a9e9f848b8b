package io.fluffywaffle.acceptance.compose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The compose file of a real installation, as it is written. */
class ProductionFileTests {

	private static final ComposeFile FILE = ComposeFile.read("infra/compose/production.yml");

	@Test
	void publishesTheProxyAndForThisMachineTheConsole() {
		Map<String, List<String>> published = FILE.services()
			.stream()
			.filter((service) -> !service.words("ports").isEmpty())
			.collect(Collectors.toMap(ComposeService::name, (service) -> service.words("ports")));

		assertThat(published).isEqualTo(Map.of("proxy",
				List.of("${WAFFLE_PORT_HTTP:-80}:80", "${WAFFLE_PORT_HTTPS:-443}:443",
						"${WAFFLE_PORT_HTTPS:-443}:443/udp"),
				"keycloak", List.of("127.0.0.1:${WAFFLE_PORT_CONSOLE:-8180}:8180")));
	}

	@ParameterizedTest
	@MethodSource("services")
	void givesAServiceNoMoreThanItNeeds(ComposeService service) {
		assertThat(service.words("cap_drop")).containsExactly("ALL");
		assertThat(service.words("security_opt")).contains("no-new-privileges:true");
		assertThat(List.of("mem_limit", "cpus", "pids_limit")).noneMatch((limit) -> service.text(limit).isEmpty());
		assertThat(service.text("logging")).contains("max-size", "max-file");
		if (!service.isDoneOnce()) {
			assertThat(service.words("user").toString() + service.text("user")).matches(".*[1-9]\\d+.*");
		}
		if (!service.isDoneOnce() && !service.isNext()) {
			assertThat(service.text("restart")).isEqualTo("unless-stopped");
		}
	}

	@ParameterizedTest
	@MethodSource("ours")
	void runsOurProgramsWhereNothingCanBeChanged(ComposeService service) {
		assertThat(service.text("read_only")).isEqualTo("true");
		assertThat(service.words("tmpfs")).isNotEmpty();
	}

	@ParameterizedTest
	@MethodSource("services")
	void handsSecretsOverAsFilesOnly(ComposeService service) {
		assertThat(service.environment().keySet())
			.noneMatch((name) -> name.matches(".*(PASSWORD|SECRET|TOKEN|KEY|KEYSET)(_PREVIOUS)?"));
		assertThat(service.words("volumes")).filteredOn((volume) -> volume.contains("SECRETS_DIR"))
			.filteredOn((volume) -> !service.name().equals("secrets"))
			.allMatch((volume) -> volume.matches("\\$\\{WAFFLE_SECRETS_DIR:-./secrets}/[\\w-]+:/run/secrets:ro"));
	}

	@ParameterizedTest
	@MethodSource("ours")
	void tellsServicesThatThisIsProduction(ComposeService service) {
		if (service.environment().containsKey("WAFFLE_DB_URL")) {
			assertThat(service.environment()).containsEntry("WAFFLE_INSTALLATION", "production")
				.doesNotContainKeys("TWILIO_API_URL", "WAFFLE_WEBHOOKS_PRIVATE", "WAFFLE_PUSH_PRIVATE", "CRASH_AT");
		}
		assertThat(service.image()).doesNotContain("simulator");
		assertThat(service.words("command")).doesNotContain("mail", "sample-data", "--demo");
	}

	@Test
	void keepsTheDataAwayFromTheProxyAndFromTheWorld() {
		assertThat(FILE.network("data")).containsEntry("internal", true);
		assertThat(FILE.network("edge")).containsEntry("internal", true);
		assertThat(FILE.network("inner")).containsEntry("internal", true);
		assertThat(FILE.service("postgres").networks()).containsExactly("data");
		assertThat(FILE.service("kafka").networks()).containsExactly("data");
		assertThat(FILE.service("proxy").networks()).containsExactly("public", "edge", "inner");
	}

	@ParameterizedTest
	@MethodSource("balanced")
	void updatesAServiceByItsLikeWhichTheProxyKnows(ComposeService service) {
		ComposeService next = FILE.service(service.name() + "-next");
		Map<String, Object> expected = new HashMap<>(service.definition());
		expected.putAll(Map.of("profiles", List.of("roll"), "restart", "no"));

		assertThat(next.definition()).isEqualTo(expected);
		assertThat(ComposeFile.text("infra/compose/proxy/Caddyfile"))
			.containsPattern("reverse_proxy %1$s:(\\d+) %1$s-next:\\1".formatted(service.name()));
		assertThat(ComposeFile.text("infra/compose/roll")).contains(service.name());
	}

	@Test
	void usesSettingsThatAreWrittenDown() {
		String written = ComposeFile.text("infra/docs/settings.md");
		Stream<String> told = FILE.services().stream().flatMap((service) -> service.environment().keySet().stream());

		assertThat(Stream.concat(told, FILE.variables().stream()).distinct())
			.filteredOn((name) -> name.startsWith("WAFFLE_") || name.startsWith("TWILIO_"))
			.filteredOn((name) -> !name
				.matches("WAFFLE_PORT_.*|WAFFLE_(IDENTITY|ACCOUNT|CLIENT|MESSAGING|NOTIFICATION)_URL"))
			.isNotEmpty()
			.allMatch((name) -> written.contains("`" + name + "`"), "is in infra/docs/settings.md");
	}

	private static List<ComposeService> services() {
		return FILE.services();
	}

	private static List<ComposeService> ours() {
		return FILE.services().stream().filter(ComposeService::isOurs).toList();
	}

	private static List<ComposeService> balanced() {
		return ours().stream()
			.filter((service) -> service.environment().containsKey("WAFFLE_DB_URL"))
			.filter((service) -> !service.isNext())
			.toList();
	}

}
