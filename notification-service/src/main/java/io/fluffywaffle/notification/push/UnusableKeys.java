package io.fluffywaffle.notification.push;

/** Nothing can be encrypted with these keys. */
public final class UnusableKeys extends RuntimeException {

	private final String field;

	UnusableKeys(String field) {
		super(field);
		this.field = field;
	}

	/** The one at fault. */
	public String field() {
		return this.field;
	}

}
