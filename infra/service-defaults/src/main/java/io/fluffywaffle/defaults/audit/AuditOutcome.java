package io.fluffywaffle.defaults.audit;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How it ended. */
public enum AuditOutcome {

	@JsonProperty("success")
	SUCCESS,

	/** The caller may not, or asked for something impossible. */
	@JsonProperty("refused")
	REFUSED,

	/** It is our fault. */
	@JsonProperty("failed")
	FAILED;

	private static final int FIRST_REFUSAL = 400;

	private static final int FIRST_FAILURE = 500;

	/** What an HTTP status means. */
	public static AuditOutcome of(int status) {
		if (status >= FIRST_FAILURE) {
			return FAILED;
		}
		return (status >= FIRST_REFUSAL) ? REFUSED : SUCCESS;
	}

}
