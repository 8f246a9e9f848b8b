package io.fluffywaffle.local.command;

import java.util.concurrent.atomic.AtomicInteger;

import io.fluffywaffle.local.plan.Shutdown;

/** Stops what an {@code up} started, from any shell. */
public final class DownCommand {

	private final Installation installation;

	public DownCommand(Installation installation) {
		this.installation = installation;
	}

	/** Returns when nothing of this installation runs any more. */
	public int run() {
		new Helpers(this.installation).stopTraining();
		AtomicInteger count = new AtomicInteger();
		new Shutdown(this.installation.platform().allParts(), (part) -> {
			count.incrementAndGet();
			this.installation.say("  " + this.installation.style().dim("stopped ") + part);
		}).run();
		if (count.get() == 0) {
			this.installation.say("Nothing was running.");
		}
		return 0;
	}

}
