package io.fluffywaffle.testsupport;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Gives the test's application a real Keycloak with our realm: the settings
 * {@code WAFFLE_ISSUER}, {@code WAFFLE_KEYCLOAK_URL}, the clients' secrets
 * {@code WAFFLE_GATEWAY_SECRET}, {@code WAFFLE_OPS_SECRET} and
 * {@code WAFFLE_IDENTITY_SECRET}, and {@code WAFFLE_KEYCLOAK_EVENTS_SECRET}. The test
 * injects {@link io.fluffywaffle.testsupport.keycloak.KeycloakUsers}. Its first start
 * takes a minute: where any signed token will do, take {@link LocalIssuer}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@Inherited
public @interface RealKeycloak {

}
