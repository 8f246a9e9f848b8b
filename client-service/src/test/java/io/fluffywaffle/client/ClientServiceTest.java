package io.fluffywaffle.client;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.fluffywaffle.client.page.PagesAtHand;
import io.fluffywaffle.testsupport.LocalIssuer;
import io.fluffywaffle.testsupport.RealKafka;
import io.fluffywaffle.testsupport.RealPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real database and broker. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc
@RealPostgres("client")
@RealKafka(topics = { "account.account.v1", "account.erasure.v1", "messaging.keyword.v1", "messaging.opt-out.v1",
		"messaging.welcome.v1", "sms.received.v1", "sms.sent.v1", "client-erasure.messaging.v1",
		"client-erasure.notification.v1" })
@LocalIssuer
@ContextConfiguration(initializers = Secrets.class)
@Import({ Team.class, Outsiders.class, PagesAtHand.class })
public @interface ClientServiceTest {

}
