package io.fluffywaffle.local.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The JVM options for a server's ahead-of-time cache. It is valid for one JDK and class
 * path only, so both are in its name. A run learns in its own folder, and a stop in good
 * order moves the result into the cache.
 */
record AotCache(Path cache, Path folder, String server, String classpath) {

	List<String> options(FastStart wish) throws IOException {
		if (wish == FastStart.OFF) {
			return List.of();
		}
		if (isLearnt()) {
			return List.of("-XX:AOTCache=" + learnt());
		}
		if (wish == FastStart.WHEN_LEARNT) {
			return List.of();
		}
		return List.of("-XX:AOTCacheOutput=" + learning());
	}

	boolean isLearnt() {
		return Files.exists(learnt());
	}

	/** Keeps what a run that ended in good order has learnt. */
	void keep() {
		try {
			if (Files.exists(learning())) {
				Files.move(learning(), learnt(), StandardCopyOption.ATOMIC_MOVE);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Path learnt() {
		int validity = (Runtime.version() + this.classpath).hashCode();
		return this.cache.resolve("%s-%08x.aot".formatted(this.server, validity));
	}

	private Path learning() {
		return this.folder.resolve("learnt.aot").toAbsolutePath();
	}

}
