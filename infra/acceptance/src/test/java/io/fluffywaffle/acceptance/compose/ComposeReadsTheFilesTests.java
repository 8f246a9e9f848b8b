package io.fluffywaffle.acceptance.compose;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.fluffywaffle.acceptance.stack.Commands;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The compose files, as the program reads them that they are for. */
class ComposeReadsTheFilesTests {

	private final Commands commands = new Commands(Path.of(System.getProperty("waffle.root", "../..")),
			System.getenv());

	@ParameterizedTest
	@ValueSource(strings = { "-f docker-compose.yml",
			"--env-file infra/compose/production.env.example -f infra/compose/production.yml" })
	void findsNothingWrongWith(String files) {
		Optional<List<String>> compose = ComposeProgram.of(this.commands);
		assumeTrue(compose.isPresent(), "There is no Compose on this machine");

		this.commands.run(Stream.of(compose.orElseThrow(), List.of(files.split(" ")), List.of("config", "-q"))
			.flatMap(List::stream)
			.toList());
	}

}
