package io.fluffywaffle.messaging.delivery;

import java.util.UUID;

import io.fluffywaffle.messaging.Callers;
import io.fluffywaffle.messaging.SimulatedTwilioTest;
import io.fluffywaffle.messaging.TellsOfAccounts;
import io.fluffywaffle.messaging.TestAccount;
import io.fluffywaffle.messaging.Texts;
import io.fluffywaffle.messaging.TwilioCaller;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.simulator.SimulatorClient;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.FaultKind;
import io.fluffywaffle.testsupport.kafka.KafkaProbe;
import io.fluffywaffle.testsupport.kafka.KafkaRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@SimulatedTwilioTest
class DeliveryTests {

	@Autowired
	Texts texts;

	@Autowired
	SimulatorClient simulator;

	@Autowired
	DeliveryRecorder recorder;

	@Autowired
	KafkaProbe kafka;

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

	@AfterEach
	void clearFaults() {
		this.simulator.clearFaults();
	}

	@ParameterizedTest
	@EnumSource(names = { "CALLBACK_REPEATED", "CALLBACK_SHUFFLED", "CALLBACK_BEFORE_201" })
	void isDeliveredHoweverTheCallbacksCome(FaultKind kind) {
		this.simulator.add(Fault.of(kind).to(this.phone));

		UUID message = this.texts.send(this.account, this.conversation, "Hello");

		this.texts.await(message, DeliveryStatus.DELIVERED);
		assertThat(this.texts.accepted(message)).isOne();
		this.kafka.await("sms.status.v1", (read) -> isAbout(message, read) && read.value().contains("\"delivered\""));
		assertThat(this.kafka.records("sms.sent.v1")).filteredOn((read) -> isAbout(message, read)).hasSize(1);
	}

	@Test
	void asksTwilioWhenNoCallbackComes() {
		this.simulator.add(Fault.of(FaultKind.CALLBACK_LOST).to(this.phone));

		UUID message = this.texts.send(this.account, this.conversation, "Hello");

		this.texts.await(message, DeliveryStatus.DELIVERED);
	}

	@Test
	void takesACallbackAsProofThatTheTextWasSent() {
		UUID message = aMessageInDoubt();
		String sid = TwilioCaller.newSid();

		this.recorder.record(this.account.id(), report(message, sid, "sent", null));

		assertThat(this.texts.status(message)).isEqualTo(DeliveryStatus.SENT);
		assertThat(this.jdbc.sql("select provider_sid from message where id = ?")
			.param(message)
			.query(String.class)
			.single()).isEqualTo(sid);
	}

	@Test
	void keepsAnUnknownStatusAndMovesNothing() {
		UUID message = aMessageInDoubt();

		this.recorder.record(this.account.id(), report(message, TwilioCaller.newSid(), "levitating", null));

		assertThat(this.texts.status(message)).isEqualTo(DeliveryStatus.REVIEW);
		assertThat(this.jdbc.sql("select status from delivery_report where message_id = ?")
			.param(message)
			.query(String.class)
			.list()).containsExactly("levitating");
	}

	@Test
	void keepsTheFirstOfTwoEnds() {
		UUID message = aMessageInDoubt();
		String sid = TwilioCaller.newSid();

		this.recorder.record(this.account.id(), report(message, sid, "undelivered", 30007));
		this.recorder.record(this.account.id(), report(message, sid, "delivered", null));

		assertThat(this.texts.status(message)).isEqualTo(DeliveryStatus.UNDELIVERED);
		assertThat(this.account.member().get(this.account.path("/conversations/" + this.conversation + "/messages")))
			.bodyJson()
			.extractingPath("$.items[0].error")
			.isEqualTo("The mobile network took the text for spam.");
	}

	@Test
	void lendsNoMessageTheTextOfAnother() {
		UUID message = aMessageInDoubt();
		String sid = TwilioCaller.newSid();
		this.recorder.record(this.account.id(), report(message, sid, "sent", null));
		UUID other = aMessageInDoubt();

		this.recorder.record(this.account.id(), report(other, sid, "delivered", null));

		assertThat(this.texts.status(other)).isEqualTo(DeliveryStatus.REVIEW);
	}

	@Test
	void believesNoReportAboutAClaimThatNeverWas() {
		UUID message = aMessageInDoubt();

		this.recorder.record(this.account.id(),
				new DeliveryReport(message, 2, TwilioCaller.newSid(), "delivered", null, "[]"));

		assertThat(this.texts.status(message)).isEqualTo(DeliveryStatus.REVIEW);
	}

	@Test
	void textsNobodyAgainWhoseStopIsHeardOfLater() {
		UUID message = aMessageInDoubt();

		this.recorder.record(this.account.id(), report(message, TwilioCaller.newSid(), "failed", 21610));

		assertThat(this.texts.post(this.account, this.conversation, "{\"body\": \"Hi\"}")).hasStatus(409)
			.bodyJson()
			.extractingPath("$.type")
			.isEqualTo("/problems/client-opted-out");
	}

	@Test
	void letsAPersonLeaveATextInDoubtAsItIsUntilItIsKnown() {
		UUID message = aMessageInDoubt();

		assertThat(this.account.member().post("", this.account.path("/messages/" + message + "/dismiss")))
			.hasStatus(204);
		assertThat(this.texts.status(message)).isEqualTo(DeliveryStatus.CANCELLED);
		assertThat(this.account.member().post("", this.account.path("/messages/" + message + "/dismiss")))
			.hasStatus(409);

		this.recorder.record(this.account.id(), report(message, TwilioCaller.newSid(), "delivered", null));
		assertThat(this.texts.status(message)).isEqualTo(DeliveryStatus.DELIVERED);
	}

	@Test
	void sendsATextInDoubtAgainOnceWhenAPersonWantsIt() {
		UUID message = aMessageInDoubt();
		String path = this.account.path("/messages/" + message + "/resend");

		var first = this.account.member().post("", path);
		var second = this.account.member().post("", path);

		assertThat(first).hasStatus(202);
		UUID repetition = UUID.fromString(Callers.read(first, "$.id"));
		assertThat(repetition).isNotEqualTo(message);
		assertThat(second).hasStatus(202).bodyJson().extractingPath("$.id").isEqualTo(repetition.toString());
		this.texts.await(repetition, DeliveryStatus.DELIVERED);
		assertThat(this.account.member().post("", this.account.path("/messages/" + repetition + "/resend")))
			.hasStatus(409);
	}

	private UUID aMessageInDoubt() {
		UUID message = UUID.randomUUID();
		this.jdbc.sql("""
				insert into message (id, account_id, conversation_id, direction, from_number, to_number, body, segments,
				    status, author_name, at, sequence, due_at, attempt, claimed_at)
				values (?, ?, ?, 'outbound', ?, ?, 'Hello', 1, 'review', 'Ada', now(), 1, now(), 1, now())""")
			.params(message, this.account.id(), this.conversation, this.account.number(), this.phone)
			.update();
		return message;
	}

	private static boolean isAbout(UUID message, KafkaRecord read) {
		return String.valueOf(read.value()).contains(message.toString());
	}

	private static DeliveryReport report(UUID message, String sid, String status, Integer errorCode) {
		return new DeliveryReport(message, 1, sid, status, errorCode, "[]");
	}

}
