package io.fluffywaffle.local.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Starts an application once more in the background, only to learn from its start: the
 * next real start takes half the time. Interrupted, it leaves nothing behind that counts.
 *
 * @param name the service
 * @param app its program
 * @param environment its settings
 */
public record Training(String name, BootApp app, Map<String, String> environment) {

	/** Whether the next start would be a slow one. */
	public boolean isNeeded() throws IOException {
		return this.app.trained().isEmpty();
	}

	/** Trains at the lowest priority; quietly gives up when that does not work. */
	public void run(Path log) throws IOException, InterruptedException {
		Path learnt = this.app.cacheFile();
		Path learning = learnt.resolveSibling("learning.aot");
		List<String> command = new ArrayList<>(List.of("nice", "-n", "19"));
		command.addAll(this.app.trainingCommand(learning));
		ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
		builder.environment().putAll(this.environment);
		builder.environment().put("SERVER_PORT", "0");
		int exit = builder.start().waitFor();
		if (exit == 0 && Files.exists(learning)) {
			Files.move(learning, learnt, StandardCopyOption.ATOMIC_MOVE);
		}
	}

}
