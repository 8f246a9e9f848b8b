package io.fluffywaffle.gateway.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.fluffywaffle.testsupport.RealKafka;
import io.fluffywaffle.testsupport.RealKeycloak;
import io.fluffywaffle.testsupport.RealPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * As {@link GatewayTest}, with a real Keycloak to sign in at. Every call renews the
 * token.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "waffle.login.renew-before=1h")
@RealPostgres("gateway")
@RealKeycloak
@RealKafka(topics = "identity.revocation.v1")
@Import(StandInServices.class)
public @interface KeycloakGatewayTest {

}
