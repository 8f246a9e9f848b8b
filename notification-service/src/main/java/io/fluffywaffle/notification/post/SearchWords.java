package io.fluffywaffle.notification.post;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a text is searched: its words in small letters, without accents and signs.
 */
final class SearchWords {

	private static final int MOST = 8;

	/** PostgreSQL refuses to look for words of more than 2,046 bytes. */
	private static final int LONGEST = 60;

	private SearchWords() {
	}

	static String of(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKD)
			.replaceAll("\\p{M}+", "")
			.toLowerCase(Locale.ROOT)
			.replaceAll("[^\\p{L}\\p{N}]+", " ")
			.strip();
	}

	/** A {@code tsquery} for texts in which all of the words begin like that. */
	static String query(String asked) {
		return Stream.of(of(asked).split(" "))
			.filter((word) -> !word.isEmpty())
			.limit(MOST)
			.map((word) -> "'" + word.substring(0, Math.min(word.length(), LONGEST)) + "':*")
			.collect(Collectors.joining(" & "));
	}

}
