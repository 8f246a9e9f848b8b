package io.fluffywaffle.identity.invitation.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.fluffywaffle.defaults.validation.PlainText;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A part of a person's name that Keycloak takes too. */
@Documented
@Constraint(validatedBy = {})
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@NotNull(message = "is missing")
@PlainText(max = 80)
@Pattern(regexp = "[^<>&\"$%!#?\u00a7;*~/\\\\|^=\\[\\]{}()]*",
		message = "may not hold any of < > & \" $ % ! # ? ; * ~ / | ^ = [ ] { } ( )")
@interface PersonName {

	String message() default "is not a name";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
