package io.fluffywaffle.messaging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.fluffywaffle.messaging.broadcast.Groups;
import io.fluffywaffle.testsupport.LocalIssuer;
import io.fluffywaffle.testsupport.RealKafka;
import io.fluffywaffle.testsupport.RealPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** The whole service with a simulated Twilio: texts arrive, and so do callbacks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.DEFINED_PORT)
@AutoConfigureMockMvc
@RealPostgres("messaging")
@RealKafka(topics = { "account.account.v1", "account.erasure.v1", "client.erasure.v1", "client.text.v1",
		"client.client.v1", "identity.user.v1" })
@LocalIssuer
@Import({ Callers.class, TellsOfAccounts.class, Texts.class, Groups.class })
@ContextConfiguration(initializers = SimulatedTwilio.class)
public @interface SimulatedTwilioTest {

}
