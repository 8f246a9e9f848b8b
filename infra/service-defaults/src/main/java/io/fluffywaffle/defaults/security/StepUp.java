package io.fluffywaffle.defaults.security;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A sensitive handler, or all of a controller: whoever calls it has proven within the
 * last ten minutes who they are, or is asked to (RFC 9470). Machines have nobody to ask
 * and are let through.
 */
@Documented
@Target({ ElementType.METHOD, ElementType.TYPE })
@Retention(RetentionPolicy.RUNTIME)
public @interface StepUp {

}
