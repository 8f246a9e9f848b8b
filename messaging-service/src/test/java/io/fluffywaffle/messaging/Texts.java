package io.fluffywaffle.messaging;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.number.NumberSettings;
import org.awaitility.Awaitility;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Writes texts as people do, and watches what becomes of them. */
@TestComponent
public class Texts {

	private final SimulatorClient simulator;

	private final TellsOfAccounts accounts;

	private final JdbcClient jdbc;

	private final String webhook;

	Texts(SimulatorClient simulator, TellsOfAccounts accounts, JdbcClient jdbc,
			@Value("${WAFFLE_PUBLIC_URL}/webhooks/twilio/sms") String webhook) {
		this.webhook = webhook;
		this.simulator = simulator;
		this.accounts = accounts;
		this.jdbc = jdbc;
	}

	/** A new account whose numbers exist at Twilio. */
	public TestAccount newAccount() {
		TestAccount account = this.accounts.newAccount();
		account.numbers().forEach((number) -> this.simulator.put(number, NumberSettings.callingTo(this.webhook)));
		return account;
	}

	/** A new conversation with a phone. */
	public UUID open(TestAccount account, String phone) {
		MvcTestResult opened = account.member()
			.post("{\"to\": \"%s\"}".formatted(phone), account.path("/conversations"));
		assertThat(opened).hasStatus2xxSuccessful();
		return UUID.fromString(Callers.read(opened, "$.id"));
	}

	/** Sends with a key of its own and returns the answer. */
	public MvcTestResult post(TestAccount account, UUID conversation, String json) {
		return post(account, conversation, json, UUID.randomUUID().toString());
	}

	/** Sends and returns the answer. */
	public MvcTestResult post(TestAccount account, UUID conversation, String json, String key) {
		return post(account.member(), account, conversation, json, key);
	}

	/** Sends as somebody and returns the answer. */
	public MvcTestResult post(Caller caller, TestAccount account, UUID conversation, String json, String key) {
		return caller.call(HttpMethod.POST, json, account.path("/conversations/" + conversation + "/messages"),
				(headers) -> headers.set("Idempotency-Key", key));
	}

	/** Sends words and returns the message's id. */
	public UUID send(TestAccount account, UUID conversation, String body) {
		MvcTestResult sent = post(account, conversation, "{\"body\": \"%s\"}".formatted(body));
		assertThat(sent).hasStatus(202);
		return UUID.fromString(Callers.read(sent, "$.id"));
	}

	/** The state of a message. */
	public DeliveryStatus status(UUID message) {
		return DeliveryStatus
			.of(this.jdbc.sql("select status from message where id = ?").param(message).query(String.class).single());
	}

	/** Waits until a message is in one of the states. */
	public DeliveryStatus await(UUID message, DeliveryStatus... wanted) {
		return Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.pollInterval(Duration.ofMillis(50))
			.until(() -> status(message), Set.of(wanted)::contains);
	}

	/** How often Twilio took the message. */
	public long accepted(UUID message) {
		return this.simulator.log(LogEntry.Kind.ACCEPTED)
			.stream()
			.filter((entry) -> entry.statusCallback() != null && entry.statusCallback().contains(message.toString()))
			.count();
	}

	/** How often Twilio was asked to take the message. */
	public long requests(UUID message) {
		return this.simulator.requests()
			.stream()
			.filter((count) -> count.subject().contains(message.toString()))
			.mapToLong((count) -> count.received())
			.sum();
	}

}
