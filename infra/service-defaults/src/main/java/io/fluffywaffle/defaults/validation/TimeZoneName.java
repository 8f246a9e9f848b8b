package io.fluffywaffle.defaults.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * A time zone by its IANA name, for example {@code Europe/Paris}. Null is accepted.
 */
@Documented
@Constraint(validatedBy = TimeZoneNameValidator.class)
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
public @interface TimeZoneName {

	/** What is wrong. */
	String message() default "is not a known time zone, for example Europe/Paris";

	/** As Bean Validation asks for. */
	Class<?>[] groups() default {};

	/** As Bean Validation asks for. */
	Class<? extends Payload>[] payload() default {};

}
