package io.fluffywaffle.local.command;

import java.nio.file.Files;
import java.nio.file.Path;

import io.fluffywaffle.local.LaunchFailure;
import io.fluffywaffle.local.plan.PartFailed;
import io.fluffywaffle.local.terminal.Style;

/** Says why a part did not start, where to read on and what to do next. */
final class FailureReport {

	private static final long SCARCE_MB = 64;

	private final Installation installation;

	FailureReport(Installation installation) {
		this.installation = installation;
	}

	void print(PartFailed failure) {
		Style style = this.installation.style();
		Throwable cause = failure.getCause();
		String why = (cause != null && cause.getMessage() != null) ? cause.getMessage() : "No cause is known.";
		Path log = failure.part().server().log();
		this.installation.say("");
		this.installation.say(style.bad(String.valueOf(failure.getMessage())));
		this.installation.say(why);
		if (cause instanceof LaunchFailure known) {
			this.installation.say(known.wayOn());
		}
		if (freeMegabytes() < SCARCE_MB) {
			this.installation.say("The disk is full: make room, or put the state elsewhere with WAFFLE_HOME=<folder>.");
		}
		this.installation.say("");
		if (Files.exists(log) && !why.contains(log.toString())) {
			this.installation.say("Whole log: " + log);
		}
		this.installation.say("When that is mended: ./waffle up (what is there stays). From nothing: ./waffle reset");
	}

	private long freeMegabytes() {
		return this.installation.settings().home().toFile().getUsableSpace() / (1024 * 1024);
	}

}
