package io.fluffywaffle.contracts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The table of permissions speaks of every operation, in its few words. */
class PermissionTableTests {

	private static final Path TABLE = Path.of("../docs/permissions.md");

	private static final Path OPEN_API = Path.of("src/main/resources/contracts/openapi");

	private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

	private static final int CALLERS = 7;

	@Test
	void speaksOfEveryOperationOnce() throws IOException {
		assertThat(rows().stream().map(List::getFirst)).doesNotHaveDuplicates().containsAll(operations());
	}

	@Test
	void usesItsFewWordsOnly() throws IOException {
		for (List<String> row : rows()) {
			assertThat(row).as(row.getFirst()).hasSize(CALLERS + 3);
			assertThat(row.subList(1, CALLERS + 1)).as(row.getFirst())
				.allMatch((cell) -> Set.of("yes", "no", "self", "signature", "secret").contains(cell));
			assertThat(row.get(CALLERS + 1)).as(row.getFirst())
				.matches("none|(users|accounts|clients|messages|audit):(read|write)");
			assertThat(row.getLast()).as(row.getFirst()).isIn("yes", "no", "sometimes");
		}
	}

	private static List<List<String>> rows() throws IOException {
		return Files.readAllLines(TABLE)
			.stream()
			.map((line) -> Arrays.stream(line.split("\\|")).map(String::strip).skip(1).toList())
			.filter((cells) -> !cells.isEmpty() && METHODS.contains(cells.getFirst().split(" ")[0]))
			.toList();
	}

	private static List<String> operations() throws IOException {
		List<String> operations = new ArrayList<>();
		try (Stream<Path> documents = Files.list(OPEN_API)) {
			for (Path document : documents.toList()) {
				JsonNode paths = JsonMapper.shared().readTree(Files.readString(document)).path("paths");
				paths.properties()
					.forEach((path) -> path.getValue()
						.propertyNames()
						.stream()
						.map((method) -> method.toUpperCase(Locale.ROOT))
						.filter(METHODS::contains)
						.forEach((method) -> operations.add(method + " " + path.getKey())));
			}
		}
		assertThat(operations).isNotEmpty();
		return operations;
	}

}
