package io.fluffywaffle.defaults.validation;

import java.util.Locale;
import java.util.Set;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class CountryCodeValidator implements ConstraintValidator<CountryCode, String> {

	private static final Set<String> KNOWN = Set.of(Locale.getISOCountries());

	@Override
	public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
		return value == null || KNOWN.contains(value);
	}

}
