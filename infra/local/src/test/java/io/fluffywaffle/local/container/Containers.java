package io.fluffywaffle.local.container;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The folders that containers share, below one folder of a test. */
record Containers(Path root) {

	/** What the command printed, and how it ended. */
	record Result(int status, List<String> lines) {

		String text() {
			return String.join("\n", this.lines);
		}

	}

	Result secrets(boolean demo) throws IOException {
		List<String> lines = new ArrayList<>();
		int status = new SecretsCommand(settings(Map.of()), lines::add).run(demo);
		return new Result(status, lines);
	}

	ContainerSettings settings(Map<String, String> more) {
		Map<String, String> environment = new HashMap<>(more);
		environment.put("WAFFLE_HOME", this.root.resolve("home").toString());
		environment.put("WAFFLE_SECRETS_OUT", this.root.resolve("run").toString());
		return new ContainerSettings(environment);
	}

	/** As the container of the set-up has its secrets in its environment. */
	ContainerSettings setup(Map<String, String> more) throws IOException {
		Map<String, String> environment = new HashMap<>(files("setup"));
		environment.putAll(more);
		return settings(environment);
	}

	Path file(String part, String name) {
		return this.root.resolve("run").resolve(part).resolve(name);
	}

	String read(String part, String name) throws IOException {
		return Files.readString(file(part, name));
	}

	void put(String part, String name, String value) throws IOException {
		Files.createDirectories(file(part, name).getParent());
		Files.deleteIfExists(file(part, name));
		Files.writeString(file(part, name), value);
	}

	/** A part's files with their content. */
	Map<String, String> files(String part) throws IOException {
		Path folder = this.root.resolve("run").resolve(part);
		Map<String, String> found = new HashMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				found.put(file.getFileName().toString(), Files.readString(file));
			}
		}
		return found;
	}

}
