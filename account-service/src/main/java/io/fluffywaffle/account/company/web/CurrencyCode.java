package io.fluffywaffle.account.company.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

/** A currency by its ISO 4217 code in capitals. Null is accepted. */
@Documented
@Constraint(validatedBy = CurrencyCodeValidator.class)
@Target({ ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE })
@Retention(RetentionPolicy.RUNTIME)
@interface CurrencyCode {

	String message() default "is not the three-letter code of a currency, for example EUR";

	Class<?>[] groups() default {};

	Class<? extends Payload>[] payload() default {};

}
