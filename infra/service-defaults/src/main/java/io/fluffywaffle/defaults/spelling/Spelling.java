package io.fluffywaffle.defaults.spelling;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds {@code Kovač} for somebody who types {@code kovac}. */
public final class Spelling {

	private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

	private Spelling() {
	}

	/** The text without case, accents and space around it. */
	public static String fold(String text) {
		String apart = Normalizer.normalize(text, Form.NFKD);
		return ACCENTS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).strip();
	}

}
