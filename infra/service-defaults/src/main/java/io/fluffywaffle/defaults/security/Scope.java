package io.fluffywaffle.defaults.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a script needs to be given: {@code <name>:read} for GET and HEAD,
 * {@code <name>:write} for the rest. A controller without it is closed to scripts; people
 * are not concerned.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface Scope {

	/**
	 * {@code users}, {@code accounts}, {@code clients}, {@code messages} or
	 * {@code audit}.
	 */
	String value();

}
