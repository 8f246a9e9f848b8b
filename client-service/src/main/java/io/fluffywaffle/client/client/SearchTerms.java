package io.fluffywaffle.client.client;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.fluffywaffle.defaults.spelling.Spelling;

/**
 * What somebody typed to find clients: each word has to be in what is searched of a
 * client or in a note. One or two letters are looked for where words begin: the trigram
 * index knows those, and no others that are so short.
 */
record SearchTerms(List<Term> terms) {

	private static final Pattern PHONE_LIKE = Pattern.compile("[\\d\\s()+./-]*\\d[\\d\\s()+./-]*");

	private static final Pattern NO_DIGIT = Pattern.compile("\\D");

	private static final Pattern TRUNK_PREFIX = Pattern.compile("^0+(?=\\d)");

	private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}]+");

	private static final int MOST = 8;

	static SearchTerms of(String typed) {
		String words = SPACE.matcher(SearchText.fold(typed)).replaceAll(" ").strip();
		if (!PHONE_LIKE.matcher(words).matches()) {
			return new SearchTerms(SPACE.splitAsStream(words)
				.filter((word) -> !word.isEmpty())
				.limit(MOST)
				.map((word) -> new Term(List.of(pattern(word, " ")), isShort(word)))
				.toList());
		}
		// 0171… at home is +49171… in E.164
		String digits = TRUNK_PREFIX.matcher(NO_DIGIT.matcher(words).replaceAll("")).replaceFirst("");
		List<String> patterns = Stream.of(pattern(words, " "), pattern(digits, " +")).distinct().toList();
		return new SearchTerms(List.of(new Term(patterns, isShort(digits))));
	}

	/** A condition for each word; what they compare with is added to the values. */
	List<String> conditions(Map<String, Object> values, boolean byIndex) {
		return this.terms.stream().map((term) -> term.condition(values, byIndex)).toList();
	}

	private static boolean isShort(String word) {
		return word.codePointCount(0, word.length()) < 3;
	}

	private static String pattern(String part, String beginning) {
		String literal = part.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
		// a whole name may be one or two characters long
		boolean anywhere = !isShort(part) || part.codePoints().anyMatch(Character::isIdeographic);
		return "%" + (anywhere ? "" : beginning) + literal + "%";
	}

	/** A word in all the ways in which it may stand there. */
	private record Term(List<String> patterns, boolean brief) {

		String condition(Map<String, Object> values, boolean byIndex) {
			List<String> names = this.patterns.stream().map((pattern) -> {
				String name = "term" + values.size();
				values.put(name, pattern);
				return name;
			}).toList();
			if (this.brief) {
				return "(" + anyOf(names, "c") + ")";
			}
			// one index answers for all notes at once, another for those of each client
			String noted = byIndex
					? "c.id = any (array(select n.client_id from client_note n where n.account_id = :account and (%s)))"
					: "exists (select from client_note n where n.client_id = c.id and (%s))";
			return "(%s or %s)".formatted(anyOf(names, "c"), noted.formatted(anyOf(names, "n")));
		}

		private static String anyOf(List<String> names, String table) {
			return String.join(" or ", names.stream().map((name) -> table + ".search_text like :" + name).toList());
		}

	}

}
