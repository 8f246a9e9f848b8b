package io.fluffywaffle.simulator;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.twilio.rest.api.v2010.account.Message;
import com.twilio.security.RequestValidator;
import com.twilio.type.PhoneNumber;
import io.fluffywaffle.simulator.TestApplication.Received;
import io.fluffywaffle.simulator.fault.Fault;
import io.fluffywaffle.simulator.fault.FaultKind;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.sending.Pace;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Form.Parameter;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.fluffywaffle.simulator.Stage.ACCOUNT;
import static io.fluffywaffle.simulator.Stage.ALEX;
import static org.assertj.core.api.Assertions.assertThat;

class StatusCallbackTests {

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void tellsSentThenDelivered() {
		this.stage.send(ALEX, "Hello");

		awaitStatuses("sent", "delivered");
	}

	@Test
	void isSignedAndNamesTheMessage() {
		Message message = this.stage.send(ALEX, "Hello");
		awaitStatuses("sent", "delivered");

		Received callback = callbacks().getLast();
		Map<String, String> parameters = callback.form()
			.parameters()
			.stream()
			.collect(Collectors.toMap(Parameter::name, Parameter::value));
		assertThat(new RequestValidator(ACCOUNT.authToken()).validate(this.stage.application.url("/status?id=1"),
				parameters, callback.headers().getFirst("X-Twilio-Signature")))
			.isTrue();
		assertThat(parameters).containsEntry("MessageSid", message.getSid())
			.containsEntry("SmsStatus", "delivered")
			.containsEntry("AccountSid", ACCOUNT.sid())
			.containsKey("RawDlrDoneDate")
			.doesNotContainKey("ErrorCode");
		assertThat(callback.headers().getFirst("I-Twilio-Idempotency-Token")).isNotBlank();
	}

	@Test
	void saysWhyATextDidNotArrive() {
		this.stage.send("+12025553003", "Hello");

		awaitStatuses("sent", "undelivered");
		assertThat(callbacks().getLast().value("ErrorCode")).isEqualTo("30003");
	}

	@Test
	void stopsAtSentWithoutADeliveryReceipt() {
		this.stage.send("+12025553000", "Hello");

		awaitStatuses("sent");
		assertThat(this.stage.controls.log(LogEntry.Kind.DELIVERED)).isEmpty();
	}

	@Test
	void doesNotComeForAMagicNumber() {
		Message.creator(new PhoneNumber(ALEX), new PhoneNumber("+15005550006"), "Hello")
			.setStatusCallback(this.stage.application.url("/status"))
			.create(this.stage.twilio);

		Awaitility.await().until(() -> !this.stage.controls.log(LogEntry.Kind.DELIVERED).isEmpty());
		assertThat(this.stage.controls.log(LogEntry.Kind.CALLBACK)).isEmpty();
	}

	@Test
	void entersTheDebuggerWhenItFails() {
		this.stage.application.answer("/status", Answer.empty(500));

		this.stage.send(ALEX, "Hello");

		Awaitility.await()
			.untilAsserted(() -> assertThat(this.stage.controls.debugger()).hasSize(2)
				.allSatisfy((entry) -> assertThat(entry.code()).isEqualTo(11200)));
	}

	@Test
	void comesTwiceOnPurpose() {
		this.stage.controls.add(Fault.of(FaultKind.CALLBACK_REPEATED));

		this.stage.send(ALEX, "Hello");

		awaitStatuses("sent", "sent", "delivered", "delivered");
	}

	@Test
	void comesInTheWrongOrderOnPurpose() {
		this.stage.controls.add(Fault.of(FaultKind.CALLBACK_SHUFFLED));

		this.stage.send(ALEX, "Hello");

		awaitStatuses("delivered", "sent");
	}

	@Test
	void comesLateOnPurpose() {
		this.stage.controls.add(Fault.of(FaultKind.CALLBACK_LATE).delayed(Duration.ofMillis(200)));

		long start = System.nanoTime();
		this.stage.send(ALEX, "Hello");

		Awaitility.await().until(() -> callbacks().size() == 2);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(200));
	}

	@Test
	void getsLostOnPurpose() {
		this.stage.controls.add(Fault.of(FaultKind.CALLBACK_LOST));

		this.stage.send(ALEX, "Hello");

		Awaitility.await()
			.untilAsserted(() -> assertThat(this.stage.controls.log(LogEntry.Kind.CALLBACK)).hasSize(2)
				.allSatisfy((entry) -> assertThat(entry.detail()).isEqualTo("lost on purpose")));
		assertThat(callbacks()).isEmpty();
	}

	@Test
	void overtakesTheAnswerOnPurpose() {
		this.stage.controls.setPace(new Pace(100, 100, 100));
		this.stage.controls.add(Fault.of(FaultKind.CALLBACK_BEFORE_201));

		String sid = this.stage.send(ALEX, "Hello").getSid();

		assertThat(callbacks()).first().satisfies((callback) -> {
			assertThat(callback.value("MessageSid")).isEqualTo(sid);
			assertThat(callback.value("MessageStatus")).isEqualTo("sent");
		});
	}

	@Test
	void mayBeFaultyTogetherWithTheAnswer() {
		this.stage.controls.add(Fault.of(FaultKind.CALLBACK_LOST).times(1));
		this.stage.controls.add(Fault.of(FaultKind.SLOW).delayed(Duration.ofMillis(1)).times(1));

		this.stage.send(ALEX, "Hello");

		Awaitility.await().until(() -> this.stage.controls.log(LogEntry.Kind.CALLBACK).size() == 2);
		assertThat(callbacks()).isEmpty();
	}

	private void awaitStatuses(String... statuses) {
		Awaitility.await()
			.untilAsserted(() -> assertThat(callbacks()).extracting((callback) -> callback.value("MessageStatus"))
				.containsExactly(statuses));
	}

	private List<Received> callbacks() {
		return this.stage.application.received("/status");
	}

}
