package io.fluffywaffle.messaging.reply;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

import io.fluffywaffle.messaging.account.KeywordReply;

/**
 * A text as people mean it: capitals, accents and the number of spaces do not matter.
 */
record FoldedText(String text) {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

	private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";

	private static final String NO_LETTER_BEHIND = "(?![\\p{L}\\p{N}])";

	static FoldedText of(String text) {
		String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
		// through the capitals, which fold ß and the like
		String folded = plain.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
		return new FoldedText(SPACES.matcher(folded).replaceAll(" ").strip());
	}

	/**
	 * Whether it says one of the rule's words, where the rule wants them. An account may
	 * have thousands: most are passed over without a pattern.
	 */
	boolean fits(KeywordReply rule) {
		return rule.enabled() && rule.words()
			.stream()
			.map((word) -> of(word).text())
			.filter((word) -> !word.isEmpty())
			.anyMatch((word) -> switch (rule.match()) {
				case EXACT -> this.text.equals(word);
				case STARTS_WITH -> this.text.startsWith(word) && whole(word).matcher(this.text).lookingAt();
				case CONTAINS -> this.text.contains(word) && whole(word).matcher(this.text).find();
			});
	}

	/** The word, and not a part of a longer one. */
	private static Pattern whole(String word) {
		String before = Character.isLetterOrDigit(word.codePointAt(0)) ? NO_LETTER_BEFORE : "";
		String behind = Character.isLetterOrDigit(word.codePointBefore(word.length())) ? NO_LETTER_BEHIND : "";
		return Pattern.compile(before + Pattern.quote(word) + behind);
	}

}
