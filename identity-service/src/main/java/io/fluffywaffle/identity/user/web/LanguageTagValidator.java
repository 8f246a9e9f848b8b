package io.fluffywaffle.identity.user.web;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class LanguageTagValidator implements ConstraintValidator<LanguageTag, String> {

	private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

	private static final int LONGEST = 35;

	@Override
	public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
		return value == null || isKnown(value);
	}

	static boolean isKnown(String tag) {
		try {
			return tag.length() <= LONGEST
					&& LANGUAGES.contains(new Locale.Builder().setLanguageTag(tag).build().getLanguage());
		}
		catch (IllformedLocaleException ex) {
			return false;
		}
	}

}
