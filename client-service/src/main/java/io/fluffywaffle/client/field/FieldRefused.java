package io.fluffywaffle.client.field;

/** A value does not fit its field, or there is no such field. */
public final class FieldRefused extends RuntimeException {

	private final String key;

	private final String reason;

	FieldRefused(String key, String reason) {
		this.key = key;
		this.reason = reason;
	}

	/** The field at fault. */
	public String key() {
		return this.key;
	}

	/** What is wrong, in words for the person who wrote it. */
	public String reason() {
		return this.reason;
	}

}
