package io.fluffywaffle.local;

/** Something a person has to know about and can do something about. */
public final class LaunchFailure extends RuntimeException {

	private final String wayOn;

	/**
	 * A failure with the way on.
	 * @param what what is the matter, one sentence
	 * @param wayOn what to do about it, one or more lines
	 */
	public LaunchFailure(String what, String wayOn) {
		super(what);
		this.wayOn = wayOn;
	}

	public String wayOn() {
		return this.wayOn;
	}

}
