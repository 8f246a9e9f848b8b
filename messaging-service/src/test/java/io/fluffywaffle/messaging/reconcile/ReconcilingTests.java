package io.fluffywaffle.messaging.reconcile;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Texts that somebody claimed who never came back. */
@SimulatedTwilioTest
class ReconcilingTests {

	@Autowired
	Texts texts;

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

	@Test
	void sendsNothingAgainWhoseClaimRanOut() {
		UUID message = inState("dispatching", Duration.ofSeconds(1));

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

	@Test
	void asksNobodyAgainWhatTwilioTellsAfterAll() {
		UUID message = inState("unknown", Duration.ofMinutes(5));
		this.texts.await(message, DeliveryStatus.REVIEW);

		this.reports.record(this.account.id(),
				new DeliveryReport(message, 1, TwilioCaller.newSid(), "delivered", null, "{}"));

		assertThat(this.texts.status(message)).isEqualTo(DeliveryStatus.DELIVERED);
		assertThat(decide(message, "dismiss")).hasStatus(409);
		assertThat(decide(message, "resend")).hasStatus(409);
	}

	@Test
	void believesALateReportOfATextThatExpired() {
		UUID message = inState("scheduled", Duration.ofMinutes(5));
		this.jdbc.sql("update message set request_id = id, status = 'unknown' where id = ?").param(message).update();
		this.texts.await(message, DeliveryStatus.EXPIRED);

		this.reports.record(this.account.id(),
				new DeliveryReport(message, 1, TwilioCaller.newSid(), "delivered", null, "{}"));

		assertThat(this.texts.status(message)).isEqualTo(DeliveryStatus.DELIVERED);
	}

	private MvcTestResult decide(UUID message, String decision) {
		return this.account.member().post("", this.account.path("/messages/" + message + "/" + decision));
	}

	/** A text that was claimed so long ago by somebody who never came back. */
	private UUID inState(String status, Duration ago) {
		Message message = new Message(Ids.next(), this.account.id(), this.conversation, Direction.OUTBOUND,
				this.account.number(), this.phone, "Hello", 1, DeliveryStatus.SCHEDULED, null,
				Instant.now().truncatedTo(ChronoUnit.MILLIS), 0, null, 1, null, null, null, null, null, null);
		this.messages.insert(message);
		this.jdbc.sql("""
				update message set status = ?, claimed_at = now() - make_interval(secs => ?),
				    lease_until = case when ? = 'dispatching' then now() end
				where id = ?""").params(status, (double) ago.toSeconds(), status, message.id()).update();
		return message.id();
	}

}
