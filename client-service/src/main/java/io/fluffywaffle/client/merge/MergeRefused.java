package io.fluffywaffle.client.merge;

/** A merge that cannot be made or undone; the message says why, for people. */
public final class MergeRefused extends RuntimeException {

	private final String slug;

	MergeRefused(String slug, String reason) {
		super(reason);
		this.slug = slug;
	}

	/** What kind of refusal it is. */
	public String slug() {
		return this.slug;
	}

	/** The reason, for people. */
	public String reason() {
		return String.valueOf(getMessage());
	}

}
