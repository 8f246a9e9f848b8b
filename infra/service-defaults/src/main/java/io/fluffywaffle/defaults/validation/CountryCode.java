package io.fluffywaffle.defaults.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * A country by its ISO 3166-1 alpha-2 code in capitals, for example {@code FR}. Null is
 * accepted.
 */
@Documented
@Constraint(validatedBy = CountryCodeValidator.class)
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
public @interface CountryCode {

	/** What is wrong. */
	String message() default "is not the two-letter code of a country, for example FR";

	/** As Bean Validation asks for. */
	Class<?>[] groups() default {};

	/** As Bean Validation asks for. */
	Class<? extends Payload>[] payload() default {};

}
