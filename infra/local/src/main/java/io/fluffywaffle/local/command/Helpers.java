package io.fluffywaffle.local.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.fluffywaffle.local.Main;
import io.fluffywaffle.local.servers.OwnedProcess;
import io.fluffywaffle.local.state.StateFolder;

/** Processes beside the platform's own: the one that trains and the one that watches. */
final class Helpers {

	private final Installation installation;

	Helpers(Installation installation) {
		this.installation = installation;
	}

	/**
	 * Trains what is not trained yet, at the lowest priority, unless that is going on.
	 */
	void startTraining() {
		StateFolder state = this.installation.state();
		if (OwnedProcess.find(trainer()).isEmpty()) {
			ProcessBuilder builder = new ProcessBuilder(main("-Xmx32m", "train", "--background"));
			OwnedProcess.start(builder, state.log("training"), trainer());
		}
	}

	void stopTraining() {
		OwnedProcess.find(trainer()).ifPresent((process) -> {
			ProcessHandle.of(process.pid())
				.ifPresent((handle) -> handle.descendants().forEach(ProcessHandle::destroyForcibly));
			process.end(Duration.ofSeconds(2));
		});
	}

	/**
	 * Starts a shell that stops the platform if this process ends without a word: its
	 * input is ours, so it notices even a kill -9.
	 * @return tells it that all is well
	 */
	Runnable startWatchdog() throws IOException {
		Path log = this.installation.state().log("watchdog");
		Files.createDirectories(log.getParent());
		List<String> command = new ArrayList<>(ownSession());
		command.addAll(
				List.of("sh", "-c", "trap '' INT HUP TERM; read -r word; [ \"$word\" = bye ] || exec \"$@\"", "sh"));
		command.addAll(main("-Xmx32m", "down"));
		Process shell = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
		OutputStream line = shell.getOutputStream();
		return () -> {
			try (line) {
				line.write("bye\n".getBytes(StandardCharsets.UTF_8));
			}
			catch (IOException ex) {
				// It is gone already: nothing is left to call off.
			}
		};
	}

	private Path trainer() {
		return this.installation.state().run().resolve("training.pid");
	}

	private List<String> main(String heap, String... words) {
		List<String> command = new ArrayList<>(
				List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), heap, "-XX:+UseSerialGC",
						"-XX:TieredStopAtLevel=1", "--sun-misc-unsafe-memory-access=allow",
						"-Dwaffle.root=" + this.installation.settings().root(), "-cp",
						System.getProperty("java.class.path"), Main.class.getName()));
		command.addAll(List.of(words));
		return command;
	}

	private static List<String> ownSession() {
		return Files.isExecutable(Path.of("/usr/bin/setsid")) ? List.of("/usr/bin/setsid") : List.of();
	}

}
