package io.fluffywaffle.notification.post;

import java.text.Normalizer;
import java.util.Locale;

/** The part of an address that says what a post is about; what counts is its id. */
final class Slugs {

	private static final int LONGEST = 80;

	private static final String NOTHING_LATIN = "post";

	private Slugs() {
	}

	static String of(String title) {
		String words = Normalizer.normalize(title, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^a-z0-9]+", "-");
		String slug = words.substring(0, Math.min(words.length(), LONGEST)).replaceAll("^-|-$", "");
		return slug.isEmpty() ? NOTHING_LATIN : slug;
	}

}
