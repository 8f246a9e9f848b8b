package io.fluffywaffle.messaging.sending;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.stream.Stream;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.messaging.SimulatedTwilioTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.Texts;
import io.fluffywaffle.messaging.carrier.CarrierAnswer;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Accepted;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.NotSent;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Refused;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.Unclear;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Direction;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who was away for long comes back with the answer to a claim of his. */
@SimulatedTwilioTest
class LateWriterTests {

	@Autowired
	Texts texts;

	@Autowired
	Messages messages;

	@Autowired
	SendOutcomes outcomes;

	TestAccount account;

	UUID conversation;

	@BeforeEach
	void openConversation() {
		this.account = this.texts.newAccount();
		this.conversation = this.texts.open(this.account, TellsOfAccounts.newPhone());
	}

	static Stream<CarrierAnswer> answersThatProveNothing() {
		return Stream.of(new NotSent("No connection", null, false), new Refused(21614, "No mobile"),
				new Unclear("No answer"));
	}

	@ParameterizedTest
	@MethodSource("answersThatProveNothing")
	void changesNothingOnceTheMessageIsClaimedAgain(CarrierAnswer answer) {
		Message claimedAgain = aMessage(DeliveryStatus.DISPATCHING, 2);

		this.outcomes.record(claimedBefore(claimedAgain), answer);

		assertThat(find(claimedAgain)).isEqualTo(claimedAgain);
	}

	@ParameterizedTest
	@MethodSource("answersThatProveNothing")
	void changesNothingOnceAPersonDecides(CarrierAnswer answer) {
		Message underReview = aMessage(DeliveryStatus.REVIEW, 1);

		this.outcomes.record(underReview, answer);

		assertThat(find(underReview)).isEqualTo(underReview);
	}

	@ParameterizedTest
	@EnumSource(names = { "DISPATCHING", "UNKNOWN", "REVIEW", "CANCELLED" })
	void isBelievedThatTwilioHasIt(DeliveryStatus meanwhile) {
		Message message = aMessage(meanwhile, 2);

		this.outcomes.record(claimedBefore(message), new Accepted(sidOf(message), DeliveryStatus.ACCEPTED, 1));

		assertThat(find(message)).returns(DeliveryStatus.ACCEPTED, Message::status)
			.returns(sidOf(message), Message::providerSid);
	}

	@Test
	void takesNothingBackFromWhatWasDelivered() {
		Message message = aMessage(DeliveryStatus.DISPATCHING, 1);
		this.outcomes.record(message, new Accepted(sidOf(message), DeliveryStatus.DELIVERED, 1));

		this.outcomes.record(message, new Unclear("No answer"));
		this.outcomes.record(message, new Accepted(sidOf(message), DeliveryStatus.ACCEPTED, 1));

		assertThat(find(message).status()).isEqualTo(DeliveryStatus.DELIVERED);
	}

	/** Without a lease, so that nobody else ends the claim. */
	private Message aMessage(DeliveryStatus status, int attempt) {
		Message message = of(Ids.next(), status, attempt, Instant.now().truncatedTo(ChronoUnit.MILLIS));
		this.messages.insert(message);
		return find(message);
	}

	private Message claimedBefore(Message message) {
		return of(message.id(), DeliveryStatus.DISPATCHING, message.attempt() - 1, message.at());
	}

	private Message of(UUID id, DeliveryStatus status, int attempt, Instant at) {
		return new Message(id, this.account.id(), this.conversation, Direction.OUTBOUND, this.account.number(),
				TellsOfAccounts.newPhone(), "See you tomorrow", 1, status, null, at, 0, null, attempt, null, null, null,
				null, null, null);
	}

	private static String sidOf(Message message) {
		return "SM" + message.id().toString().replace("-", "");
	}

	private Message find(Message message) {
		return this.messages.find(this.account.id(), message.id()).orElseThrow();
	}

}
