package io.fluffywaffle.messaging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.fluffywaffle.messaging.broadcast.Groups;
import io.fluffywaffle.messaging.sending.Queue;
import io.fluffywaffle.testsupport.LocalIssuer;
import io.fluffywaffle.testsupport.RealKafka;
import io.fluffywaffle.testsupport.RealPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service on a real port, with a real database and broker. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@AutoConfigureMockMvc
@RealPostgres("messaging")
@RealKafka(topics = { "account.account.v1", "account.erasure.v1", "client.erasure.v1", "client.text.v1",
		"client.client.v1", "identity.user.v1" })
@LocalIssuer
@Import({ Callers.class, TellsOfAccounts.class, TwilioCaller.class, Queue.class, Groups.class })
@ContextConfiguration(initializers = TwilioSettings.class)
public @interface MessagingServiceTest {

}
