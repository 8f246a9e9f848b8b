package io.fluffywaffle.messaging.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.SimulatedTwilioTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.Texts;
import io.fluffywaffle.messaging.TwilioCaller;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Direction;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.DeliveryRecorder;
import io.fluffywaffle.messaging.delivery.DeliveryReport;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.FaultKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Texts of which nobody heard whether Twilio took them. */
@SimulatedTwilioTest
class ReconcilingTests {

	@Autowired
	Texts texts;

	@Autowired
	SimulatorClient simulator;

	@Autowired
	DeliveryRecorder reports;

	@Autowired
	Messages messages;

	@Autowired
	JdbcClient jdbc;

	TestAccount account;

	String phone;

	UUID conversation;

	@BeforeEach
	void openConversation() {
		this.account = this.texts.newAccount();
		this.phone = TellsOfAccounts.newPhone();
		this.conversation = this.texts.open(this.account, this.phone);
	}

	@ParameterizedTest
	@EnumSource(names = { "ACCEPT_THEN_DROP", "ACCEPT_500", "ACCEPT_TRUNCATED", "SLOW" })
	void findsATextInTwiliosBooksWhenTheAnswerWasLost(FaultKind fault) {
		this.simulator.add(Fault.of(fault).to(this.phone).times(1));
		this.simulator.add(Fault.of(FaultKind.CALLBACK_LOST).to(this.phone).times(1));

		UUID message = this.texts.send(this.account, this.conversation, "Hello");

		this.texts.await(message, DeliveryStatus.DELIVERED);
		assertThat(this.texts.requests(message)).isOne();
	}

	@ParameterizedTest
	@EnumSource(names = { "UNAVAILABLE", "HTML_502", "HANG" })
	void leavesATextThatIsNotInTwiliosBooksToAPerson(FaultKind fault) {
		this.simulator.add(Fault.of(fault).to(this.phone).times(1));

		UUID message = this.texts.send(this.account, this.conversation, "Hello");

		this.texts.await(message, DeliveryStatus.REVIEW);
		await().during(Duration.ofSeconds(1)).until(() -> this.texts.status(message) == DeliveryStatus.REVIEW);
		assertThat(this.texts.requests(message)).isOne();
		assertThat(this.texts.accepted(message)).isZero();
	}

	@Test
	void sendsNothingAgainWhoseClaimRanOut() {
		UUID message = inState("dispatching", Duration.ofSeconds(1));

		this.texts.await(message, DeliveryStatus.UNKNOWN, DeliveryStatus.REVIEW);

		this.texts.await(message, DeliveryStatus.REVIEW);
		assertThat(this.texts.requests(message)).isZero();
	}

	@Test
	void doesNotTakeAnotherTextWithTheSameWordsForIt() {
		this.texts.await(this.texts.send(this.account, this.conversation, "Hello"), DeliveryStatus.DELIVERED);

		UUID message = inState("dispatching", Duration.ofSeconds(1));

		this.texts.await(message, DeliveryStatus.REVIEW);
		assertThat(this.texts.accepted(message)).isZero();
	}

	@Nested
	class UnderReview {

		UUID message;

		@BeforeEach
		void leaveToAPerson() {
			this.message = inState("unknown", Duration.ofMinutes(5));
			ReconcilingTests.this.texts.await(this.message, DeliveryStatus.REVIEW);
		}

		@Test
		void isLeftAsItIsWhenAPersonDismissesIt() {
			assertThat(decide("dismiss")).hasStatus(204);

			assertThat(status()).isEqualTo(DeliveryStatus.CANCELLED);
			assertThat(decide("dismiss")).hasStatus(409);
			assertThat(ReconcilingTests.this.texts.requests(this.message)).isZero();
		}

		@Test
		void isSentOnceAsANewMessageWhenAPersonSaysSo() {
			MvcTestResult first = decide("resend");
			MvcTestResult again = decide("resend");

			assertThat(first).hasStatus(202).bodyJson().extractingPath("$.body").isEqualTo("Hello");
			UUID repetition = UUID.fromString(Callers.read(first, "$.id"));
			assertThat(again).hasStatus(202).bodyJson().extractingPath("$.id").isEqualTo(repetition.toString());
			ReconcilingTests.this.texts.await(repetition, DeliveryStatus.DELIVERED);
			assertThat(ReconcilingTests.this.texts.accepted(repetition)).isOne();
			assertThat(status()).isEqualTo(DeliveryStatus.CANCELLED);
			assertThat(ReconcilingTests.this.texts.requests(this.message)).isZero();
		}

		@Test
		void movesUpWhenACallbackComesAfterAll() {
			callBack("delivered");

			assertThat(status()).isEqualTo(DeliveryStatus.DELIVERED);
			assertThat(decide("dismiss")).hasStatus(409);
			assertThat(decide("resend")).hasStatus(409);
		}

		@Test
		void movesUpEvenAfterItWasDismissed() {
			decide("dismiss");

			callBack("sent");

			assertThat(status()).isEqualTo(DeliveryStatus.SENT);
		}

		private DeliveryStatus status() {
			return ReconcilingTests.this.texts.status(this.message);
		}

		private MvcTestResult decide(String decision) {
			TestAccount account = ReconcilingTests.this.account;
			return account.member().post("", account.path("/messages/" + this.message + "/" + decision));
		}

		private void callBack(String status) {
			ReconcilingTests.this.reports.record(ReconcilingTests.this.account.id(),
					new DeliveryReport(this.message, 1, TwilioCaller.newSid(), status, null, "{}"));
		}

	}

	/** A text that was claimed so long ago by somebody who never came back. */
	private UUID inState(String status, Duration ago) {
		Message message = new Message(Ids.next(), this.account.id(), this.conversation, Direction.OUTBOUND,
				this.account.number(), this.phone, "Hello", 1, DeliveryStatus.SCHEDULED, null,
				Instant.now().truncatedTo(ChronoUnit.MILLIS), 0, null, 1, null, null, null, null);
		this.messages.insert(message);
		this.jdbc.sql("""
				update message set status = ?, claimed_at = now() - make_interval(secs => ?),
				    lease_until = case when ? = 'dispatching' then now() end
				where id = ?""").params(status, (double) ago.toSeconds(), status, message.id()).update();
		return message.id();
	}

}
