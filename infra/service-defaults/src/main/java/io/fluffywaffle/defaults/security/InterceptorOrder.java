package io.fluffywaffle.defaults.security;

/**
 * Who looks at a request first. What is refused is told to the audit trail; strangers of
 * an account hear that there is none before anybody asks them for a proof.
 */
public final class InterceptorOrder {

	/** Sees how everything behind it ended. */
	public static final int AUDIT = -40;

	/** What a script was made for. */
	public static final int SCOPE = -30;

	/** Who belongs to an account. */
	public static final int ACCESS = -20;

	/** A fresh proof. */
	public static final int STEP_UP = -10;

	private InterceptorOrder() {
	}

}
