package io.fluffywaffle.identity.invitation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name as people may write it: the same for any case, with and without accents, hyphens
 * and spaces, whichever part comes first.
 */
final class NameKey {

	// letters of their own, which Unicode does not take apart
	private static final Map<String, String> PLAIN = Map.of("\u00f8", "o", "\u0142", "l", "\u0111", "d", "\u00f0", "d",
			"\u00fe", "th", "\u00e6", "ae", "\u0153", "oe");

	private NameKey() {
	}

	/** Empty when the name has neither letters nor digits. */
	static String of(String name) {
		String bare = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
		// upper case first: it turns sharp s and the dotless i into plain letters
		String lower = bare.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		for (Map.Entry<String, String> letter : PLAIN.entrySet()) {
			lower = lower.replace(letter.getKey(), letter.getValue());
		}
		return Stream.of(lower.split("[^\\p{L}\\p{N}]+"))
			.filter((word) -> !word.isEmpty())
			.sorted()
			.collect(Collectors.joining(" "));
	}

}
