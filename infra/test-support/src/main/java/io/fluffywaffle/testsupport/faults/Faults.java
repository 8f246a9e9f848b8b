package io.fluffywaffle.testsupport.faults;

import io.fluffywaffle.local.servers.Signals;

/** What can happen to a process. */
public final class Faults {

	private Faults() {
	}

	/** Ends it at once, without a chance to tidy up. */
	public static void kill(long pid) {
		Signals.send(pid, "KILL");
	}

	/** Lets it stand still with all its connections open. */
	public static void freeze(long pid) {
		Signals.send(pid, "STOP");
	}

	/** Lets a frozen one go on. */
	public static void thaw(long pid) {
		Signals.send(pid, "CONT");
	}

}
