package io.fluffywaffle.client.code;

/** The code was wrong, or there is none to be typed any more. */
public final class CodeRefused extends RuntimeException {

	private final transient CodeCheck check;

	CodeRefused(CodeCheck check) {
		this.check = check;
	}

	/** What is wrong with it. */
	public CodeCheck check() {
		return this.check;
	}

}
