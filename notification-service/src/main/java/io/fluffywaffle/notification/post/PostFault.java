package io.fluffywaffle.notification.post;

/** Something that cannot stand in a post. */
public final class PostFault extends RuntimeException {

	private final String field;

	private final String reason;

	PostFault(String field, String reason) {
		super(field + " " + reason);
		this.field = field;
		this.reason = reason;
	}

	/** Which part of it. */
	public String field() {
		return this.field;
	}

	/** What is wrong, in words a person understands. */
	public String reason() {
		return this.reason;
	}

}
