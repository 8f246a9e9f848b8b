package io.fluffywaffle.client.page.open;

/** A page takes no supporters: not yet, or not any more. */
public final class PageClosed extends RuntimeException {

	private final transient OpenPage page;

	PageClosed(OpenPage page) {
		this.page = page;
	}

	/** The page. */
	public OpenPage page() {
		return this.page;
	}

}
