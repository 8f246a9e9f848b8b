package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;

/** What Java itself cannot do to a process: signals such as INT, QUIT, STOP and CONT. */
public final class Signals {

	private Signals() {
	}

	/** Sends the signal; does nothing when the process is gone. */
	public static void send(long pid, String signal) {
		run("kill", "-s", signal, Long.toString(pid));
	}

	/** Gives it the lowest priority. */
	static void yieldToOthers(long pid) {
		run("renice", "-n", "19", "-p", Long.toString(pid));
	}

	private static void run(String... command) {
		try {
			new ProcessBuilder(command).redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

}
