package io.fluffywaffle.account;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

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
@RealPostgres("account")
@RealKafka(topics = { "identity.user.v1", "identity.access.v1", "sms.received.v1", "sms.sent.v1", "sms.status.v1",
		"erasure.client.v1", "erasure.messaging.v1", "erasure.notification.v1" })
@LocalIssuer
@Import({ Callers.class, StandInMessaging.Configuration.class })
@ContextConfiguration(initializers = { SealingKeys.class, WrappingKeys.class })
public @interface AccountServiceTest {

}
