package io.fluffywaffle.client.page.open.web;

import java.util.Optional;

import io.fluffywaffle.client.page.open.OpenPage;
import io.fluffywaffle.client.page.open.PageGone;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

/**
 * A visitor on a page.
 *
 * @param framed whether they see it in a frame of somebody else's page
 */
record Visit(OpenPage page, boolean framed) {

	/** What a form in a frame says, so that the next step stays in the frame. */
	static final String FRAME = "frame";

	private static final String ATTRIBUTE = Visit.class.getName();

	/** Read and taken off by the gateway, which lets nobody else frame anything. */
	private static final String ANCESTORS = "X-Waffle-Frame-Ancestors";

	/** A visitor who came by themselves, or from a form that says it is in a frame. */
	static Visit of(OpenPage page, boolean asksForFrame) {
		return new Visit(page, asksForFrame && !page.page().origins().isEmpty());
	}

	/**
	 * A visitor in a frame.
	 * @throws PageGone when nobody may frame the page
	 */
	static Visit inFrame(OpenPage page) {
		if (page.page().origins().isEmpty()) {
			throw new PageGone();
		}
		return new Visit(page, true);
	}

	/** Notes the visitor for whoever has to say that something does not work. */
	Visit noted(HttpServletRequest request) {
		request.setAttribute(ATTRIBUTE, this);
		return this;
	}

	/** Who was noted. */
	static Optional<Visit> on(HttpServletRequest request) {
		return Optional.ofNullable((Visit) request.getAttribute(ATTRIBUTE));
	}

	/** The one address of the page. */
	String path() {
		return "/act/" + this.page.page().slug();
	}

	/** Where one begins anew. */
	String start() {
		return this.framed ? path() + "/embed" : path();
	}

	/** Where whoever agreed is sent. */
	String thanks() {
		return path() + (this.framed ? "/thanks?" + FRAME + "=yes" : "/thanks");
	}

	void allowFrame(HttpHeaders headers) {
		if (this.framed) {
			headers.set(ANCESTORS, String.join(" ", this.page.page().origins()));
		}
	}

}
