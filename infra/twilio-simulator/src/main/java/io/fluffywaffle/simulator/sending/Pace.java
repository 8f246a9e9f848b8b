package io.fluffywaffle.simulator.sending;

/** How long a message stays queued, being sent, and sent before it ends. */
public record Pace(long queuedMs, long sendingMs, long sentMs) {

	/** One can watch it. */
	public static final Pace NATURAL = new Pace(300, 300, 900);

	/** For tests. */
	public static final Pace INSTANT = new Pace(0, 0, 0);

}
