package io.fluffywaffle.simulator;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.type.PhoneNumber;
import io.fluffywaffle.simulator.number.NumberSettings;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class MessagingServiceTests {

	private static final String SERVICE = "MG00000000000000000000000000000009";

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void choosesASenderAfterTheAnswer() {
		pool();

		Message message = Message.creator(new PhoneNumber(ALEX), SERVICE, "Hello").create(this.stage.twilio);

		assertThat(message.getStatus()).isEqualTo(Message.Status.ACCEPTED);
		assertThat(message.getFrom()).isNull();
		assertThat(message.getNumSegments()).isEqualTo("0");
		await(message.getSid(), Message.Status.DELIVERED);
		assertThat(fetch(message.getSid()).getFrom()).hasToString(OURS);
	}

	@Test
	void cancelsWhatIsScheduledAndNothingElse() {
		pool();
		String scheduled = schedule(ZonedDateTime.now(ZoneOffset.UTC).plusHours(1)).getSid();
		String sent = this.stage.send(ALEX, "Hello").getSid();

		assertThat(cancel(scheduled).getStatus()).isEqualTo(Message.Status.CANCELED);
		assertRefused(409, 30409, () -> cancel(sent));
	}

	@Test
	void schedulesFiveMinutesAheadAtTheSoonest() {
		pool();

		assertThat(schedule(ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(6)).getStatus())
			.isEqualTo(Message.Status.SCHEDULED);
		assertRefused(400, 35114, () -> schedule(ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(4)));
	}

	private void pool() {
		this.stage.controls.put(OURS, NumberSettings.callingTo(this.stage.application.url("/sms")).inService(SERVICE));
	}

	private Message schedule(ZonedDateTime at) {
		return Message.creator(new PhoneNumber(ALEX), SERVICE, "Later")
			.setScheduleType(Message.ScheduleType.FIXED)
			.setSendAt(at)
			.create(this.stage.twilio);
	}

	private Message cancel(String sid) {
		return Message.updater(sid).setStatus(Message.UpdateStatus.CANCELED).update(this.stage.twilio);
	}

	private Message fetch(String sid) {
		return Message.fetcher(sid).fetch(this.stage.twilio);
	}

	private void await(String sid, Message.Status status) {
		Awaitility.await().untilAsserted(() -> assertThat(fetch(sid).getStatus()).isEqualTo(status));
	}

	private static void assertRefused(int status, int code, ThrowingCallable request) {
		ApiException refusal = catchThrowableOfType(ApiException.class, request);

		assertThat(refusal.getStatusCode()).isEqualTo(status);
		assertThat(refusal.getCode()).isEqualTo(code);
		assertThat(refusal.getMoreInfo()).endsWith("/" + code);
	}

}
