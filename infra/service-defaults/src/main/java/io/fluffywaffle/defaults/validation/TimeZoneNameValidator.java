package io.fluffywaffle.defaults.validation;

import java.time.ZoneId;
import java.util.Set;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class TimeZoneNameValidator implements ConstraintValidator<TimeZoneName, String> {

	private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

	@Override
	public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
		return value == null || KNOWN.contains(value);
	}

}
