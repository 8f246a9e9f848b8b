package io.fluffywaffle.client.page.open.web;

import java.util.Map;

/** Something in a form is not right. */
final class FormRefused extends RuntimeException {

	private final transient Map<String, String> faults;

	FormRefused(Map<String, String> faults) {
		this.faults = faults;
	}

	/** What is wrong, a sentence for each name of a field. */
	Map<String, String> faults() {
		return this.faults;
	}

}
