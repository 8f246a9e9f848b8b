package io.fluffywaffle.defaults.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * A language as a BCP 47 tag, for example {@code pt-BR}. Null is accepted.
 */
@Documented
@Constraint(validatedBy = LanguageTagValidator.class)
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
public @interface LanguageTag {

	/** What is wrong. */
	String message() default "is not a known language, for example en or pt-BR";

	/** As Bean Validation asks for. */
	Class<?>[] groups() default {};

	/** As Bean Validation asks for. */
	Class<? extends Payload>[] payload() default {};

}
