package io.fluffywaffle.notification.webhook;

import java.time.Duration;
import java.util.UUID;

import io.fluffywaffle.notification.Accounts;
import io.fluffywaffle.notification.ShiftedClock;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.awaitility.Awaitility;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.client.RestClient;

/** Makes people who own an account. */
@TestComponent
public class Owners {

	private final Accounts accounts;

	private final KafkaProbe kafka;

	private final TestIssuer issuer;

	private final ShiftedClock clock;

	private final ServletWebServerApplicationContext server;

	Owners(Accounts accounts, KafkaProbe kafka, TestIssuer issuer, ShiftedClock clock,
			ServletWebServerApplicationContext server) {
		this.accounts = accounts;
		this.kafka = kafka;
		this.issuer = issuer;
		this.clock = clock;
		this.server = server;
		// tests wait for much that takes less than the usual 100 ms
		Awaitility.setDefaultPollInterval(Duration.ofMillis(15));
		Awaitility.setDefaultPollDelay(Duration.ofMillis(5));
	}

	/** Somebody new, with an account of their own in which these are members. */
	Owner next(UUID... members) {
		UUID id = UUID.randomUUID();
		UUID account = this.accounts.ownedBy(id, members);
		int port = this.server.getWebServer().getPort();
		Owner owner = new Owner(id, account, new Texts(this.kafka, account),
				RestClient.create("http://127.0.0.1:" + port), this.issuer, this.clock);
		// the first token of all may find a busy machine's issuer too slow
		Awaitility.await().until(() -> owner.get("").getStatusCode().is2xxSuccessful());
		return owner;
	}

}
