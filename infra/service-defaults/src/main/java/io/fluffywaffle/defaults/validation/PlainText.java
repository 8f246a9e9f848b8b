package io.fluffywaffle.defaults.validation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/**
 * One line of text in any script, emoji included, that shows something: no control
 * characters, no line breaks, nothing that turns the writing direction of what follows.
 * Null is accepted; space around it is not counted.
 */
@Documented
@Constraint(validatedBy = PlainTextValidator.class)
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

	/** The most characters. */
	int max();

	/** What is wrong where nothing more exact can be said. */
	String message() default "is not a line of text";

	/** As Bean Validation asks for. */
	Class<?>[] groups() default {};

	/** As Bean Validation asks for. */
	Class<? extends Payload>[] payload() default {};

}
