package io.fluffywaffle.client.code;

/**
 * What became of a code that somebody typed.
 *
 * @param left how many tries are left
 */
public record CodeCheck(Outcome outcome, int left) {

	/** Right once, wrong five times, over after ten minutes. */
	public enum Outcome {

		/** It was right and is used up. */
		RIGHT,

		/** It was wrong. */
		WRONG,

		/** There is none to be typed any more. */
		OVER

	}

	/** Whether the phone is proven. */
	public boolean right() {
		return this.outcome == Outcome.RIGHT;
	}

	/**
	 * Goes on only with the right code.
	 * @throws CodeRefused when it was not
	 */
	public void orThrow() {
		if (!right()) {
			throw new CodeRefused(this);
		}
	}

	static CodeCheck of(Outcome outcome) {
		return new CodeCheck(outcome, 0);
	}

}
