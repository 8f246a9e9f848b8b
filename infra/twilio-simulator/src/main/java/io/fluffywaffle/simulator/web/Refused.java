package io.fluffywaffle.simulator.web;

/** A request that gets an error answer. */
public abstract class Refused extends RuntimeException {

	protected Refused(String message) {
		super(message);
	}

	public abstract WholeAnswer answer();

}
