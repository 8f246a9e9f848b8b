package io.fluffywaffle.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.fluffywaffle.testsupport.LocalIssuer;
import io.fluffywaffle.testsupport.RealKafka;
import io.fluffywaffle.testsupport.RealPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on real servers: it drives our realm in a real Keycloak and mails
 * over a real mail server. Its callers' tokens come from a local issuer, so that a test
 * chooses who calls.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "db-scheduler.polling-interval=100ms")
@ContextConfiguration(initializers = { DrivenKeycloak.class, CaughtMail.class })
@AutoConfigureMockMvc
@RealPostgres("identity")
@RealKafka(topics = "account.account.v1")
@LocalIssuer
public @interface IdentityWithKeycloakTest {

}
