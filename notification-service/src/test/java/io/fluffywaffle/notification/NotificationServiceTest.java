package io.fluffywaffle.notification;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import io.fluffywaffle.notification.webhook.Owners;
import io.fluffywaffle.testsupport.LocalIssuer;
import io.fluffywaffle.testsupport.RealKafka;
import io.fluffywaffle.testsupport.RealPostgres;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * The whole service on a real port, database and broker; for messaging-service stands a
 * {@link StandInMessaging}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "waffle.stream.heartbeat=1s", "waffle.stream.queue=64", "waffle.notices.patience=300ms",
				"WAFFLE_WEBHOOKS_PRIVATE=true", "WAFFLE_PHONE_KEY=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
				"waffle.webhooks.poll=50ms", "waffle.webhooks.answer=1s", "waffle.webhooks.connect=1s",
				"waffle.push.private-services=true", "waffle.push.pause=100ms", "db-scheduler.polling-interval=100ms" })
@RealPostgres("notification")
@RealKafka(topics = { "account.account.v1", "messaging.activity.v1", "identity.revocation.v1", "identity.user.v1",
		"account.erasure.v1", "client.erasure.v1", "sms.received.v1", "sms.sent.v1", "sms.status.v1",
		"client.mention.v1", "client.page.v1", "account.incident.v1", "account.statement.v1" })
@LocalIssuer
@Import({ StandInMessaging.Configuration.class, Accounts.class, CaughtMail.Configuration.class, ShiftedClock.class,
		Owners.class, Citizens.class, Me.class, PushKey.class })
public @interface NotificationServiceTest {

}
