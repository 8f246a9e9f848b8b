package io.fluffywaffle.client.smsword;

import java.util.List;
import java.util.regex.Pattern;

import io.fluffywaffle.defaults.spelling.Spelling;

/** What a text says, without case, accents and punctuation. */
record Said(String words) {

	/** Longer texts are no word of ours. */
	private static final int LONGEST = 60;

	private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

	static Said of(String body) {
		if (body.length() > LONGEST) {
			return new Said("");
		}
		return new Said(BETWEEN.matcher(Spelling.fold(body)).replaceAll(" ").strip());
	}

	boolean is(String word) {
		return !this.words.isEmpty() && this.words.equals(of(word).words());
	}

	boolean isOneOf(List<String> several) {
		return several.stream().anyMatch(this::is);
	}

	/** Whether the word is there with a code behind it. */
	boolean isCodeAfter(String word) {
		String beginning = of(word).words() + " ";
		return this.words.startsWith(beginning) && this.words.substring(beginning.length())
			.codePoints()
			.allMatch((sign) -> Character.isDigit(sign) || sign == ' ');
	}

	boolean nothing() {
		return this.words.isEmpty();
	}

}
