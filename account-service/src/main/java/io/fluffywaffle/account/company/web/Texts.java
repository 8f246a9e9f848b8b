package io.fluffywaffle.account.company.web;

import org.jspecify.annotations.Nullable;

/** Text as it is kept. */
final class Texts {

	private Texts() {
	}

	/** Without space around it; null for what is blank. */
	static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
