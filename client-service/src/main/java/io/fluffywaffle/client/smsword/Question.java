package io.fluffywaffle.client.smsword;

import java.util.UUID;

/**
 * What somebody was asked by text.
 *
 * @param subject what the code in the answer is bound to
 * @param words how they were asked
 */
record Question(UUID subject, String words) {

	/** What about. */
	enum Kind {

		JOIN("join"), MY_DATA("my-data"), DELETE_ME("delete-me");

		private final String text;

		Kind(String text) {
			this.text = text;
		}

		String text() {
			return this.text;
		}

	}

}
