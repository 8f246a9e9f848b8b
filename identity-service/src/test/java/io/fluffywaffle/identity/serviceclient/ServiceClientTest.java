package io.fluffywaffle.identity.serviceclient;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.fluffywaffle.testsupport.RealKafka;
import io.fluffywaffle.testsupport.RealKeycloak;
import io.fluffywaffle.testsupport.RealPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The whole service on a port, with the tokens that a real Keycloak gives. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "db-scheduler.polling-interval=100ms")
@RealPostgres("identity")
@RealKafka(topics = "account.account.v1")
@RealKeycloak
@interface ServiceClientTest {

}
