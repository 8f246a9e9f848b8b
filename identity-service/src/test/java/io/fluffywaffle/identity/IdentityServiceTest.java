package io.fluffywaffle.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.fluffywaffle.testsupport.LocalIssuer;
import io.fluffywaffle.testsupport.RealKafka;
import io.fluffywaffle.testsupport.RealPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The whole service on a real database and broker, with Keycloak away. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = { "waffle.keycloak.url=http://127.0.0.1:1", "WAFFLE_IDENTITY_SECRET=unused",
		"WAFFLE_KEYCLOAK_EVENTS_SECRET=wake-up" })
@AutoConfigureMockMvc
@RealPostgres("identity")
@RealKafka(topics = { "account.account.v1", "notification.post.v1" })
@LocalIssuer
public @interface IdentityServiceTest {

}
