package io.fluffywaffle.local.servers;

/**
 * Use of an ahead-of-time cache of classes and profiles, which halves a Java server's
 * start.
 */
public enum FastStart {

	/** Uses the cache that an earlier run left. */
	WHEN_LEARNT,

	/**
	 * Uses it too, and makes it in this run where there is none: the stop takes longer.
	 */
	LEARN,

	/** Neither uses nor makes it. */
	OFF

}
