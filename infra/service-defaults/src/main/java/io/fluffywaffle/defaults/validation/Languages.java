package io.fluffywaffle.defaults.validation;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** The languages that there are (ISO 639-1), as BCP 47 tags. */
public final class Languages {

	private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

	private static final int LONGEST = 35;

	private Languages() {
	}

	/** Whether the tag is well-formed and its language exists. */
	public static boolean isKnown(String tag) {
		try {
			return tag.length() <= LONGEST
					&& LANGUAGES.contains(new Locale.Builder().setLanguageTag(tag).build().getLanguage());
		}
		catch (IllformedLocaleException ex) {
			return false;
		}
	}

}
