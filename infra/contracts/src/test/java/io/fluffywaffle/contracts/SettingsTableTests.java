package io.fluffywaffle.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The table of settings tells what each setting is, locally, in tests and in production.
 */
class SettingsTableTests {

	private static final Path ROOT = Path.of("../..");

	private static final Path TABLE = Path.of("../docs/settings.md");

	private static final String NAME = "((?:WAFFLE|TWILIO|SIMULATOR)_[A-Z0-9_]*[A-Z0-9])";

	/** In code a whole text or a placeholder: other languages' constants look alike. */
	private static final Pattern IN_CODE = Pattern.compile("\"(?:\\$\\{)?" + NAME + "[\"}:]");

	private static final Pattern ELSEWHERE = Pattern.compile("\\b" + NAME + "\\b");

	private static final Pattern IN_TABLE = Pattern.compile("`([A-Z][A-Z_…]+)`");

	@Test
	void tellsOfEverySettingThatIsRead() throws IOException {
		Pattern known = known();

		assertThat(read()).hasSizeGreaterThan(50).allSatisfy((name) -> assertThat(name).matches(known));
	}

	@Test
	void tellsOfNoSettingThatNobodyReads() throws IOException {
		assertThat(named().filter((name) -> name.matches(NAME))).isSubsetOf(read());
	}

	@Test
	void saysWhatEachIsEverywhere() throws IOException {
		assertThat(rows()).isNotEmpty().allSatisfy((row) -> assertThat(row).hasSize(6).doesNotContain(""));
	}

	private static List<List<String>> rows() throws IOException {
		return Files.readAllLines(TABLE)
			.stream()
			.filter((line) -> line.startsWith("| `"))
			.map((line) -> Arrays.stream(line.split("\\|")).skip(1).map(String::strip).toList())
			.toList();
	}

	private static Stream<String> named() throws IOException {
		return rows().stream()
			.flatMap((row) -> IN_TABLE.matcher(row.getFirst()).results())
			.map(SettingsTableTests::name);
	}

	/** Names with an ellipsis stand for several. */
	private static Pattern known() throws IOException {
		return Pattern.compile(String.join("|", named().map((name) -> name.replace("…", "\\w+")).toList()));
	}

	private static Set<String> read() throws IOException {
		Set<String> names = new TreeSet<>();
		for (Path file : files()) {
			Pattern pattern = file.toString().endsWith(".java") ? IN_CODE : ELSEWHERE;
			pattern.matcher(Files.readString(file)).results().map(SettingsTableTests::name).forEach(names::add);
		}
		return names;
	}

	private static String name(MatchResult found) {
		return found.group(1);
	}

	private static List<Path> files() throws IOException {
		List<Path> files = new ArrayList<>();
		try (Stream<Path> modules = Stream.concat(Files.list(ROOT), Files.list(ROOT.resolve("infra")))) {
			for (Path module : modules.toList()) {
				files.addAll(below(module.resolve("src/main")).filter(SettingsTableTests::isReading).toList());
			}
		}
		for (String folder : List.of("docker-compose.yml", "infra/compose", "infra/images", "infra/keycloak/realm",
				"infra/keycloak/extension/src/main")) {
			files.addAll(below(ROOT.resolve(folder)).filter((file) -> !file.toString().endsWith(".md")).toList());
		}
		return files;
	}

	private static Stream<Path> below(Path folder) throws IOException {
		if (!Files.exists(folder)) {
			return Stream.empty();
		}
		try (Stream<Path> all = Files.walk(folder)) {
			return all.filter(Files::isRegularFile).toList().stream();
		}
	}

	private static boolean isReading(Path file) {
		return (file.toString().endsWith(".java") || file.toString().endsWith(".yml"))
				&& !file.toString().contains("/bench/");
	}

}
