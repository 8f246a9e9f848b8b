package io.fluffywaffle.defaults.validation;

import java.util.Optional;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class PlainTextValidator implements ConstraintValidator<PlainText, String> {

	private int max;

	@Override
	public void initialize(PlainText rule) {
		this.max = rule.max();
	}

	@Override
	public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
		Optional<String> fault = Optional.ofNullable(value).flatMap((text) -> TextRules.faultOfLine(text, this.max));
		fault.ifPresent((words) -> {
			context.disableDefaultConstraintViolation();
			context.buildConstraintViolationWithTemplate(words).addConstraintViolation();
		});
		return fault.isEmpty();
	}

}
