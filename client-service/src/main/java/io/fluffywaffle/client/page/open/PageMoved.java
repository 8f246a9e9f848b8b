package io.fluffywaffle.client.page.open;

/** A page was at this address and is at another now. */
public final class PageMoved extends RuntimeException {

	private final String slug;

	PageMoved(String slug) {
		this.slug = slug;
	}

	/** Its address now. */
	public String slug() {
		return this.slug;
	}

}
