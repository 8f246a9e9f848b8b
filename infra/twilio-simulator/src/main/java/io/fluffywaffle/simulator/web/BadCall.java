package io.fluffywaffle.simulator.web;

/** A call to the simulator's own controls that makes no sense. */
public final class BadCall extends Refused {

	private final int status;

	public BadCall(String message) {
		this(400, message);
	}

	public BadCall(int status, String message) {
		super(message);
		this.status = status;
	}

	@Override
	public WholeAnswer answer() {
		return Answer.problem(this.status, String.valueOf(getMessage()));
	}

}
