package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals to a process, which Java itself cannot send: INT, QUIT, STOP, CONT, KILL. */
public final class Signals {

	private Signals() {
	}

	/** Sends the signal; does nothing when the process is gone. */
	public static void send(long pid, String signal) {
		try {
			new ProcessBuilder("kill", "-s", signal, Long.toString(pid)).redirectErrorStream(true)
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
