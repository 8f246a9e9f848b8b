package io.fluffywaffle.simulator.receiving;

/** An answer that cannot be followed, with the debugger's code for it. */
final class BadTwiml extends Exception {

	private final int code;

	BadTwiml(int code, String detail) {
		super(detail);
		this.code = code;
	}

	int code() {
		return this.code;
	}

}
