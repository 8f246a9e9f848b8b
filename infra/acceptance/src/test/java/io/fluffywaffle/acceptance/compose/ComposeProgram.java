package io.fluffywaffle.acceptance.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.fluffywaffle.acceptance.stack.Commands;

/** The Compose of this machine. */
final class ComposeProgram {

	private ComposeProgram() {
	}

	/** The words that every command begins with; empty where there is none. */
	static Optional<List<String>> of(Commands commands) {
		return Stream.of(List.of("docker", "compose"), List.of("docker-compose"))
			.filter((words) -> commands.succeeds(Stream.concat(words.stream(), Stream.of("version")).toList()))
			.findFirst();
	}

}
