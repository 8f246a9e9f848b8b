package io.fluffywaffle.defaults.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class LanguageTagValidator implements ConstraintValidator<LanguageTag, String> {

	@Override
	public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
		return value == null || Languages.isKnown(value);
	}

}
