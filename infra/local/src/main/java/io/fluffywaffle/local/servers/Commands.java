package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Programs of this machine that a server is started with or prepared by. */
final class Commands {

	private Commands() {
	}

	/** The java of this JVM. */
	static String java() {
		return Path.of(System.getProperty("java.home"), "bin", "java").toString();
	}

	/** The prefix that gives a process its own session where the system has a way. */
	static List<String> ownSession() {
		return exists("setsid") ? List.of("setsid") : List.of();
	}

	/** The prefix that makes PostgreSQL, which refuses root, see an ordinary user. */
	static List<String> ordinaryUser() {
		return "root".equals(System.getProperty("user.name")) ? List.of("unshare", "-U") : List.of();
	}

	static boolean exists(String program) {
		for (String folder : System.getenv().getOrDefault("PATH", "").split(":")) {
			if (Files.isExecutable(Path.of(folder, program))) {
				return true;
			}
		}
		return false;
	}

	/** Runs it to its end, its output in the log. */
	static void run(String what, ProcessBuilder builder, Path log) {
		try {
			Files.createDirectories(log.toAbsolutePath().getParent());
			int exit = builder.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
			if (exit != 0) {
				throw new ServerFailed("%s failed with exit code %d%n%s".formatted(what, exit, LogTail.of(log)));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new ServerFailed(what + " was interrupted", ex);
		}
	}

}
