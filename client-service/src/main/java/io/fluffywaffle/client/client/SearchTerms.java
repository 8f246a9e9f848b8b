package io.fluffywaffle.client.client;

import java.util.Map;
import java.util.regex.Pattern;

import io.fluffywaffle.defaults.spelling.Spelling;

/**
 * What somebody typed to find a client, as a condition in SQL which the trigram index
 * answers.
 */
record SearchTerms(String words, String digits) {

	private static final Pattern PHONE_LIKE = Pattern.compile("[\\d\\s()+./-]*\\d[\\d\\s()+./-]*");

	private static final Pattern NO_DIGIT = Pattern.compile("\\D");

	private static final Pattern TRUNK_PREFIX = Pattern.compile("^0+(?=\\d)");

	private static final String SEARCHED = "search_text like ";

	static SearchTerms of(String typed) {
		String words = Spelling.fold(typed);
		if (!PHONE_LIKE.matcher(words).matches()) {
			return new SearchTerms(words, "");
		}
		// 0171… at home is +49171… in E.164
		String digits = NO_DIGIT.matcher(words).replaceAll("");
		return new SearchTerms(words, TRUNK_PREFIX.matcher(digits).replaceFirst(""));
	}

	/** The condition; what it compares with is added to the values. */
	String condition(Map<String, Object> values) {
		values.put("words", pattern(this.words));
		if (this.digits.isEmpty()) {
			return SEARCHED + ":words";
		}
		values.put("digits", pattern(this.digits));
		return "(" + SEARCHED + ":words or " + SEARCHED + ":digits)";
	}

	private static String pattern(String part) {
		return "%" + part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
	}

}
