package io.fluffywaffle.defaults.validation;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a text must not hold. Lengths do not count the space around it. */
public final class TextRules {

	// Cs: half of a surrogate pair, which UTF-8 cannot hold. The last two ranges override
	// the direction of the text around them (UAX 9), joiners of emoji stay allowed.
	private static final String DIRECTIONS = "\\p{Cs}\u202a-\u202e\u2066-\u2069";

	private static final Pattern REFUSED_IN_LINES = Pattern.compile("[\\p{Cc}\u2028\u2029" + DIRECTIONS + "]");

	private static final Pattern REFUSED_IN_TEXTS = Pattern.compile("[\\p{Cc}" + DIRECTIONS + "&&[^\\n]]");

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{Cf}\\n]*");

	private TextRules() {
	}

	/** What is wrong with one line of text; empty when nothing is. */
	public static Optional<String> faultOfLine(String text, int max) {
		return fault(text.strip(), max, REFUSED_IN_LINES, "may not hold line breaks or control characters");
	}

	/** What is wrong with a text of several lines; empty when nothing is. */
	public static Optional<String> faultOfText(String text, int max) {
		return fault(text.strip(), max, REFUSED_IN_TEXTS, "may not hold control characters");
	}

	private static Optional<String> fault(String text, int max, Pattern refused, String words) {
		if (text.length() > max) {
			return Optional.of("may have at most " + max + " characters");
		}
		if (UNSEEN.matcher(text).matches()) {
			return Optional.of("may not be empty");
		}
		return refused.matcher(text).find() ? Optional.of(words) : Optional.empty();
	}

}
