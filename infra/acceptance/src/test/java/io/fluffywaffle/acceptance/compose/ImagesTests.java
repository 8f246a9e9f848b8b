package io.fluffywaffle.acceptance.compose;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.fluffywaffle.acceptance.stack.Commands;
import io.fluffywaffle.acceptance.stack.OnDocker;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The images as they were built; skipped for one that was not. */
@OnDocker
class ImagesTests {

	private static final Commands COMMANDS = new Commands(Path.of("").toAbsolutePath(), System.getenv());

	private static final String SECRET_FILES = "find / -xdev -type f \\( -name '*.pem' -o -name '*.key' -o -name '.env' "
			+ "-o -name 'secrets.json' -o -name 'demo.json' -o -name 'settings.xml' -o -path '/run/waffle/*' "
			+ "-o -path '*/.git/*' \\) -not -path '/etc/ssl/*' -not -path '/usr/*' -not -path '/proc/*'";

	@ParameterizedTest
	@MethodSource("images")
	void holdNoSecretInNameHistoryOrFile(String image) {
		require(image);

		assertThat(inspect(image, "{{range .Config.Env}}{{println .}}{{end}}").lines())
			.noneMatch((line) -> line.matches(".*(PASSWORD|SECRET|TOKEN|KEY|KEYSET)=.*"));
		assertThat(COMMANDS.answer(List.of("docker", "history", "--no-trunc", "--format", "{{.CreatedBy}}", image))
			.lines()).isNotEmpty().noneMatch((line) -> line.matches("(?i).*(password|secret|token|keyset)=\\S.*"));
		if (!image.contains("keycloak")) {
			assertThat(inside(image, "sh", "-c", SECRET_FILES + "; ls /app/app.jar")).isEqualTo("/app/app.jar");
		}
	}

	@ParameterizedTest
	@MethodSource("images")
	void saysWhatItIsAndRunsAsNobodyInParticular(String image) {
		require(image);

		assertThat(inspect(image, "{{.Config.User}}")).matches("[1-9]\\d+(:\\d+)?");
		assertThat(inspect(image, "{{index .Config.Labels \"org.opencontainers.image.title\"}}")).startsWith("Waffle ");
		assertThat(inspect(image, "{{index .Config.Labels \"org.opencontainers.image.licenses\"}}"))
			.isEqualTo("Apache-2.0");
	}

	@ParameterizedTest
	@MethodSource("images")
	void listsWhatItIsMadeOf(String image) {
		Assumptions.assumeFalse(image.contains("keycloak"), "Keycloak's own image brings its own list");
		require(image);

		JsonNode list = JsonMapper.shared().readTree(inside(image, "cat", "/app/sbom.cdx.json"));

		assertThat(list.get("bomFormat").asString()).isEqualTo("CycloneDX");
		assertThat(list.get("components").size()).isPositive();
	}

	private static List<String> images() {
		String version = System.getenv().getOrDefault("WAFFLE_VERSION", "dev");
		return ComposeFile.read("docker-compose.yml")
			.services()
			.stream()
			.filter(ComposeService::isOurs)
			.map((service) -> service.image().replaceFirst(":.*", ":" + version))
			.distinct()
			.toList();
	}

	private static void require(String image) {
		Assumptions.assumeTrue(COMMANDS.succeeds(List.of("docker", "image", "inspect", image)),
				image + " is not built");
	}

	private static String inspect(String image, String format) {
		return COMMANDS.answer(List.of("docker", "image", "inspect", "--format", format, image));
	}

	private static String inside(String image, String program, String... words) {
		List<String> command = new ArrayList<>(
				List.of("docker", "run", "--rm", "--network", "none", "--entrypoint", program, image));
		command.addAll(List.of(words));
		return COMMANDS.answer(command);
	}

}
