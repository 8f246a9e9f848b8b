package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written where an image is named, and cannot be asked for. */
class ImageVersionsTests {

	private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("waffle.root")));

	private static final Pattern IMAGE = Pattern.compile("\\b(postgres|kafka|keycloak):(\\d+(?:\\.\\d+)+)");

	@Test
	void areThoseOfTheServersThatThePlatformIsTestedWith() throws IOException {
		ServerVersions versions = TestArtifacts.ofThisCheckout().versions();
		Map<String, String> tested = Map.of("postgres", versions.postgres(), "kafka", versions.kafka(), "keycloak",
				versions.keycloak());

		assertThat(files().stream().flatMap(ImageVersionsTests::images)).extracting((image) -> image.group(1))
			.contains("postgres", "kafka", "keycloak");
		assertThat(files()).allSatisfy((file) -> assertThat(images(file))
			.allSatisfy((image) -> assertThat(image.group(2)).isEqualTo(tested.get(image.group(1)))));
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> parts = Files.list(ROOT.resolve("infra/compose"))) {
			return Stream.concat(parts.filter((part) -> part.toString().endsWith(".yml")),
					Stream.of(ROOT.resolve("infra/images/Dockerfile"),
							ROOT.resolve("infra/acceptance/src/test/docker/stand-ins")))
				.toList();
		}
	}

	private static Stream<MatchResult> images(Path file) {
		try {
			return IMAGE.matcher(Files.readString(file)).results();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
