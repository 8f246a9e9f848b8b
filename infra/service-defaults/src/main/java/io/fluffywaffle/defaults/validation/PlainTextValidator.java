package io.fluffywaffle.defaults.validation;

import java.util.regex.Pattern;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

class PlainTextValidator implements ConstraintValidator<PlainText, String> {

	// Cs: half of a surrogate pair, which UTF-8 cannot hold. The last two ranges override
	// the direction of the text around them (UAX 9), joiners of emoji stay allowed.
	private static final Pattern REFUSED = Pattern.compile("[\\p{Cc}\\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]");

	private static final Pattern UNSEEN = Pattern.compile("[\\p{Z}\\p{Cf}]*");

	private int max;

	@Override
	public void initialize(PlainText rule) {
		this.max = rule.max();
	}

	@Override
	public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
		String fault = (value != null) ? faultOf(value.strip()) : null;
		if (fault == null) {
			return true;
		}
		context.disableDefaultConstraintViolation();
		context.buildConstraintViolationWithTemplate(fault).addConstraintViolation();
		return false;
	}

	private @Nullable String faultOf(String text) {
		if (text.length() > this.max) {
			return "may have at most " + this.max + " characters";
		}
		if (UNSEEN.matcher(text).matches()) {
			return "may not be empty";
		}
		return REFUSED.matcher(text).find() ? "may not hold line breaks or control characters" : null;
	}

}
