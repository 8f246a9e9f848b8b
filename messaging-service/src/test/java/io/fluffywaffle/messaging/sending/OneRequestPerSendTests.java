package io.fluffywaffle.messaging.sending;

import java.time.Duration;
import java.util.UUID;

import io.fluffywaffle.messaging.SimulatedTwilioTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.Texts;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.FaultKind;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Whatever Twilio answers: one request for each claim, and never two texts. */
@SimulatedTwilioTest
class OneRequestPerSendTests {

	@Autowired
	Texts texts;

	@Autowired
	SimulatorClient simulator;

	@Autowired
	CircuitBreaker breaker;

	TestAccount account;

	String phone;

	UUID conversation;

	@BeforeEach
	void openConversation() {
		this.account = this.texts.newAccount();
		this.phone = TellsOfAccounts.newPhone();
		this.conversation = this.texts.open(this.account, this.phone);
	}

	@AfterEach
	void clearFaults() {
		this.simulator.clearFaults();
		this.breaker.reset();
	}

	@ParameterizedTest
	@EnumSource(names = { "ACCEPT_THEN_DROP", "ACCEPT_500", "ACCEPT_TRUNCATED", "SLOW" })
	void findsOutThatATextWasSentThoughTheAnswerWasLost(FaultKind kind) {
		this.simulator.add(Fault.of(kind).to(this.phone));
		this.simulator.add(Fault.of(FaultKind.CALLBACK_LOST).to(this.phone));

		UUID message = this.texts.send(this.account, this.conversation, "Hello");

		this.texts.await(message, DeliveryStatus.DELIVERED);
		assertThat(this.texts.requests(message)).isOne();
		assertThat(this.texts.accepted(message)).isOne();
	}

	@ParameterizedTest
	@EnumSource(names = { "UNAVAILABLE", "HTML_502", "HANG" })
	void leavesATextToAPersonWhenItCannotBeFoundOutWhetherItWasSent(FaultKind kind) {
		this.simulator.add(Fault.of(kind).to(this.phone).times(1));

		UUID message = this.texts.send(this.account, this.conversation, "Hello");

		this.texts.await(message, DeliveryStatus.REVIEW);
		assertThat(this.texts.requests(message)).isOne();
		assertThat(this.texts.accepted(message)).isZero();
	}

	@Test
	void sendsLaterWhatTwilioHadNoTimeFor() {
		this.simulator.add(Fault.of(FaultKind.TOO_MANY_REQUESTS).to(this.phone).times(1));

		UUID message = this.texts.send(this.account, this.conversation, "Hello");

		this.texts.await(message, DeliveryStatus.DELIVERED);
		assertThat(this.texts.accepted(message)).isOne();
	}

	@Test
	void holdsBackTheNextTextWhileTheFateOfTheFirstIsUnknown() {
		this.simulator.add(Fault.of(FaultKind.UNAVAILABLE).to(this.phone).times(1));
		UUID first = this.texts.send(this.account, this.conversation, "First");
		this.texts.await(first, DeliveryStatus.UNKNOWN);

		UUID second = this.texts.send(this.account, this.conversation, "Second");

		assertThat(this.texts.status(second)).isEqualTo(DeliveryStatus.READY);
		this.texts.await(first, DeliveryStatus.REVIEW);
		this.texts.await(second, DeliveryStatus.DELIVERED);
	}

	@Test
	void sendsNothingWhileTheCarrierKeepsFailingAndEverythingAfterwards() {
		this.breaker.transitionToForcedOpenState();
		UUID message = this.texts.send(this.account, this.conversation, "Hello");

		await().during(Duration.ofSeconds(1)).until(() -> this.texts.status(message) == DeliveryStatus.READY);
		assertThat(this.texts.requests(message)).isZero();

		this.breaker.transitionToClosedState();
		this.texts.await(message, DeliveryStatus.DELIVERED);
	}

}
