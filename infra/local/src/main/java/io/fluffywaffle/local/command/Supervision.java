package io.fluffywaffle.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import io.fluffywaffle.local.plan.Part;
import io.fluffywaffle.local.plan.Shutdown;

/**
 * Stays with a running platform: stops it on Ctrl-C, TERM or a closed terminal, says when
 * a part ended, and ends when another shell stopped it all.
 */
final class Supervision {

	// A stop from another shell takes a moment.
	private static final int LOOKS_UNTIL_TOLD = 3;

	private final Installation installation;

	private final List<Part> parts;

	private final Helpers helpers;

	private final Thread starter = Thread.currentThread();

	private final AtomicBoolean over = new AtomicBoolean();

	private final CountDownLatch startOver = new CountDownLatch(1);

	private Runnable calmWatchdog = () -> {
	};

	Supervision(Installation installation, List<Part> parts, Helpers helpers) {
		this.installation = installation;
		this.parts = parts;
		this.helpers = helpers;
	}

	/** From here on, whatever happens to this process, the platform is stopped. */
	void begin() throws IOException {
		this.calmWatchdog = this.helpers.startWatchdog();
		Runtime.getRuntime().addShutdownHook(new Thread(this::interrupted, "stop"));
	}

	/** Ends with the platform running. */
	int leave() {
		this.over.set(true);
		this.calmWatchdog.run();
		return 0;
	}

	int stopAfterFailure() {
		stop();
		return 1;
	}

	/** No part is begun any more. */
	void startIsOver() {
		this.startOver.countDown();
	}

	/** Returns when nothing runs any more. */
	int watch() {
		this.installation.say("  Ctrl-C stops everything. Elsewhere: ./waffle status, logs, restart, down");
		Map<Part, Integer> missing = new HashMap<>();
		while (!this.over.get()) {
			if (!pause()) {
				return 130;
			}
			this.parts.forEach((part) -> look(part, missing));
			if (missing.size() == this.parts.size()) {
				this.installation.say("  Stopped from another shell.");
				return leave();
			}
		}
		return 0;
	}

	private static boolean pause() {
		try {
			Thread.sleep(Duration.ofSeconds(1));
			return true;
		}
		catch (InterruptedException ex) {
			return false;
		}
	}

	private void look(Part part, Map<Part, Integer> missing) {
		if (part.server().isRunning()) {
			missing.remove(part);
		}
		else if (missing.merge(part, 1, Integer::sum) == LOOKS_UNTIL_TOLD && endedByItself(part)) {
			this.installation.say("  %s ended by itself. Log: %s. Again: ./waffle restart %s".formatted(part.name(),
					part.server().log(), part.word()));
		}
	}

	// Whoever stops a part on purpose takes its record away.
	private static boolean endedByItself(Part part) {
		return Files.exists(part.server().log().resolveSibling("server.pid"));
	}

	private void interrupted() {
		if (this.over.get()) {
			return;
		}
		this.starter.interrupt();
		this.installation.say("");
		try {
			this.startOver.await(30, TimeUnit.SECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		stop();
	}

	private synchronized void stop() {
		if (this.over.compareAndSet(false, true)) {
			this.helpers.stopTraining();
			new Shutdown(this.parts,
					(part) -> this.installation.say("  " + this.installation.style().dim("stopped ") + part))
				.run();
			this.calmWatchdog.run();
		}
	}

}
