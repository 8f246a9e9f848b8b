package io.fluffywaffle.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the test's application an issuer of really signed tokens that costs nothing: the
 * setting {@code WAFFLE_ISSUER}. The test injects the
 * {@link io.fluffywaffle.testsupport.tokens.TestIssuer}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface LocalIssuer {

}
