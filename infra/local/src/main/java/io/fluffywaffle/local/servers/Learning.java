package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** A short life of a server's twin, at the lowest priority, for what it leaves behind. */
final class Learning {

	private Learning() {
	}

	/**
	 * Starts the twin, waits until it works and stops it; keeps nothing of its folder.
	 */
	static void by(Server twin, Path folder) {
		try {
			OwnedProcess.find(folder.resolve("server.pid"))
				.ifPresent((interrupted) -> interrupted.end("KILL", Duration.ofSeconds(10)));
			Folders.delete(folder);
			try {
				twin.start();
				twin.pid().ifPresent(Signals::yieldToOthers);
				twin.awaitReady(Duration.ofMinutes(10));
			}
			finally {
				twin.stop();
				Folders.delete(folder);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
