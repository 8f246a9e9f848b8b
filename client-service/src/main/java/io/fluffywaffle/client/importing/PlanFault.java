package io.fluffywaffle.client.importing;

/** A plan that cannot be followed; the message says why. */
public final class PlanFault extends RuntimeException {

	private final String field;

	PlanFault(String field, String reason) {
		super(reason);
		this.field = field;
	}

	public String field() {
		return this.field;
	}

	public String reason() {
		return String.valueOf(getMessage());
	}

}
