package io.fluffywaffle.bench.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Runs {@code ./waffle} for a stack of its own. */
public final class Launcher {

	private final Path root;

	private final Map<String, String> environment;

	public Launcher(Path root, Map<String, String> environment) {
		this.root = root.toAbsolutePath();
		this.environment = environment;
	}

	/**
	 * Returns when the command is through.
	 * @throws IllegalStateException when it did not do what it is for
	 */
	public void run(String... words) throws IOException, InterruptedException {
		ProcessBuilder waffle = new ProcessBuilder(this.root.resolve("waffle").toString()).directory(this.root.toFile())
			.inheritIO();
		waffle.command().addAll(List.of(words));
		waffle.environment().putAll(this.environment);
		int code = waffle.start().waitFor();
		if (code != 0) {
			throw new IllegalStateException("./waffle " + String.join(" ", words) + " ended with " + code);
		}
	}

}
