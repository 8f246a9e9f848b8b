package io.fluffywaffle.local.container;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

import io.fluffywaffle.local.LaunchFailure;

/**
 * Patience with a server that starts.
 *
 * @param server what is waited for
 * @param longest for how long
 */
record Wait(String server, Duration longest) {

	private static final Duration EVERY = Duration.ofMillis(500);

	/**
	 * Returns when it can be used.
	 * @param trouble what is in the way; nothing when it can be used
	 */
	void until(Supplier<Optional<String>> trouble) {
		Instant end = Instant.now().plus(this.longest);
		Optional<String> found = trouble.get();
		while (found.isPresent()) {
			if (Instant.now().isAfter(end)) {
				throw new LaunchFailure("%s cannot be used after %d s: %s".formatted(this.server,
						this.longest.toSeconds(), found.get()),
						"Is it running? When it answers, run this command again.");
			}
			pause();
			found = trouble.get();
		}
	}

	private static void pause() {
		try {
			Thread.sleep(EVERY);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while waiting", ex);
		}
	}

}
