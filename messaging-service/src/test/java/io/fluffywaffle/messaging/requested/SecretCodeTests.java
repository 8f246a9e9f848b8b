package io.fluffywaffle.messaging.requested;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.SimulatedTwilioTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.Texts;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.forgetting.TextColumns;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.FaultKind;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Codes on their whole way, from the fact to the handset. */
@SimulatedTwilioTest
class SecretCodeTests {

	private static final String CODE = "482915";

	@Autowired
	Texts texts;

	@Autowired
	SimulatorClient simulator;

	@Autowired
	KafkaProbe kafka;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	String phone = TellsOfAccounts.newPhone();

	@BeforeEach
	void openAccount() {
		this.account = this.texts.newAccount();
	}

	@AfterEach
	void endFaults() {
		this.simulator.clearFaults();
	}

	@Test
	void reachTheHandsetAndStandNowhereElse() {
		UUID message = told(RequestsForTests.code(this.account, this.phone, CODE));

		this.texts.await(message, DeliveryStatus.DELIVERED);

		assertThat(handset()).containsExactly("Your code for Riverbend is " + CODE);
		assertThat(TextColumns.with(this.jdbc, CODE)).isEmpty();
		assertThat(List.of("messaging.activity.v1", "sms.sent.v1", "sms.status.v1", "client.text.v1"))
			.allSatisfy((topic) -> assertThat(this.kafka.records(topic))
				.noneMatch((fact) -> String.valueOf(fact.value()).contains(CODE)));
		assertThat(this.account.member()
			.get(this.account.path("/conversations/" + conversation(message) + "/messages"))
			.getResponse()
			.getContentAsByteArray()).asString().contains("••••••").doesNotContain(CODE);
		this.kafka.await("sms.sent.v1", (fact) -> String.valueOf(fact.value()).contains(message.toString()));
	}

	@Test
	void areRecognisedAtTheCarrierByWhatTheyReallySay() {
		this.simulator.add(Fault.of(FaultKind.ACCEPT_THEN_DROP).to(this.phone));
		this.simulator.add(Fault.of(FaultKind.CALLBACK_LOST).to(this.phone));

		UUID message = told(RequestsForTests.code(this.account, this.phone, CODE));

		this.texts.await(message, DeliveryStatus.ACCEPTED, DeliveryStatus.SENT, DeliveryStatus.DELIVERED);
		assertThat(this.texts.accepted(message)).isOne();
		assertThat(this.texts.requests(message)).isOne();
	}

	@Test
	void expireWhenNobodyCanSayWhatBecameOfThem() {
		this.simulator.add(Fault.of(FaultKind.HANG).to(this.phone).delayed(Duration.ofSeconds(2)));

		UUID message = told(RequestsForTests.code(this.account, this.phone, CODE));

		this.texts.await(message, DeliveryStatus.UNKNOWN);
		this.texts.await(message, DeliveryStatus.EXPIRED);
		assertThat(this.texts.requests(message)).isOne();
	}

	private UUID told(TextRequested code) {
		this.kafka.send("client.text.v1", this.account.id() + ":" + this.phone, "TextRequested", this.account.id(),
				RequestsForTests.json(code));
		return await().until(() -> this.jdbc.sql("select id from message where request_id = ?")
			.param(code.requestId())
			.query(UUID.class)
			.optional()
			.orElse(null), (id) -> id != null);
	}

	private UUID conversation(UUID message) {
		return this.jdbc.sql("select conversation_id from message where id = ?")
			.param(message)
			.query(UUID.class)
			.single();
	}

	private List<String> handset() {
		return this.simulator.log(LogEntry.Kind.ACCEPTED)
			.stream()
			.filter((entry) -> this.phone.equals(entry.to()))
			.map((entry) -> String.valueOf(entry.body()))
			.toList();
	}

}
