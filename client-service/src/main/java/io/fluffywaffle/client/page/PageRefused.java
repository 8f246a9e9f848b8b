package io.fluffywaffle.client.page;

/** What somebody says about a page cannot be so. */
public final class PageRefused extends RuntimeException {

	private final String field;

	private final String reason;

	PageRefused(String field, String reason) {
		this.field = field;
		this.reason = reason;
	}

	/** The field at fault. */
	public String field() {
		return this.field;
	}

	/** What is wrong, in words for the person who wrote it. */
	public String reason() {
		return this.reason;
	}

}
