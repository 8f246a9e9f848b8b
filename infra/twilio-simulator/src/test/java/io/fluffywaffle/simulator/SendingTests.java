package io.fluffywaffle.simulator;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.rest.api.v2010.account.message.Media;
import com.twilio.type.PhoneNumber;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.TwilioAccount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.fluffywaffle.simulator.Stage.ACCOUNT;
import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class SendingTests {

	private static final String SERVICE = "MG00000000000000000000000000000009";

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void acceptsAMessageAsQueued() {
		Message message = this.stage.send(ALEX, "Hello");

		assertThat(message.getSid()).matches("SM[0-9a-f]{32}");
		assertThat(message.getStatus()).isEqualTo(Message.Status.QUEUED);
		assertThat(message.getDirection()).isEqualTo(Message.Direction.OUTBOUND_API);
		assertThat(message.getNumSegments()).isEqualTo("1");
		assertThat(message.getDateSent()).isNull();
		assertThat(this.stage.controls.log(LogEntry.Kind.ACCEPTED)).singleElement().satisfies((entry) -> {
			assertThat(entry.sid()).isEqualTo(message.getSid());
			assertThat(entry.requestCount()).isEqualTo(1);
		});
	}

	@Test
	void deliversAndSaysWhenItWasSent() {
		String sid = this.stage.send(ALEX, "Hello").getSid();

		await(sid, Message.Status.DELIVERED);

		assertThat(fetch(sid).getDateSent()).isNotNull();
		assertThat(this.stage.controls.log()
			.stream()
			.filter((entry) -> sid.equals(entry.sid()))
			.map(LogEntry::kind)
			.filter((kind) -> kind != LogEntry.Kind.CALLBACK))
			.containsExactly(LogEntry.Kind.ACCEPTED, LogEntry.Kind.SENT, LogEntry.Kind.DELIVERED);
	}

	@ParameterizedTest
	@CsvSource({ "+12025553003, UNDELIVERED, 30003", "+12025553005, UNDELIVERED, 30005",
			"+12025553001, FAILED, 30001" })
	void endsAsTheMadeUpNumberSays(String to, Message.Status status, int code) {
		String sid = this.stage.send(to, "Hello").getSid();

		await(sid, status);

		assertThat(fetch(sid).getErrorCode()).isEqualTo(code);
	}

	@Test
	void reachesARecipientByDigitsOnly() {
		assertThat(this.stage.send("(202) 555-0101", "Hello").getTo()).isEqualTo(ALEX);
	}

	@Nested
	class Refuses {

		private static final String LONG = "x".repeat(1601);

		@Test
		void aWrongToken() {
			MessageCreator creator = Message.creator(new PhoneNumber(ALEX), new PhoneNumber(OURS), "Hello");

			assertRefused(401, 20003,
					() -> creator.create(SendingTests.this.stage.client(new TwilioAccount(ACCOUNT.sid(), "wrong"))));
		}

		@Test
		void theResourcesOfAnotherAccount() {
			TwilioAccount other = new TwilioAccount("AC00000000000000000000000000000077", "token");
			SendingTests.this.stage.controls.put(other);

			assertRefused(404, 20404, () -> Message.reader(other.sid()).read(SendingTests.this.stage.twilio));
		}

		@Test
		void aNumberThatBelongsToAnotherAccount() {
			TwilioAccount other = new TwilioAccount("AC00000000000000000000000000000077", "token");
			SendingTests.this.stage.controls.put(other);
			SendingTests.this.stage.controls.put("+12025550198",
					NumberSettings.callingTo("http://127.0.0.1:1").ofAccount(other.sid()));

			assertRefused(400, 21660, () -> create(ALEX, "+12025550198", "Hello"));
		}

		@ParameterizedTest
		@CsvSource({ "12, +12025550190, 21211, 400", "whatsapp:+12025550101, +12025550190, 21211, 400",
				"+12025550101, +12025550177, 21606, 400", "+12025550101, Waffle, 21212, 400",
				"+12025550190, +12025550190, 21266, 400", "+12025550101, +15005550001, 21212, 400",
				"+12025550101, +15005550007, 21606, 400", "+12025550101, +15005550008, 21611, 429",
				"+15005550001, +12025550190, 21211, 400", "+15005550002, +12025550190, 21612, 400",
				"+15005550003, +12025550190, 21408, 400", "+15005550004, +12025550190, 21610, 400",
				"+15005550009, +12025550190, 21614, 400" })
		void numbersThatCannotText(String to, String from, int code, int status) {
			assertRefused(status, code, () -> create(to, from, "Hello"));
		}

		@Test
		void anEmptyAndATooLongText() {
			assertRefused(400, 21602, () -> create(ALEX, OURS, ""));
			assertRefused(400, 21617, () -> create(ALEX, OURS, LONG));
		}

		@Test
		void aCallbackTwilioCouldNotReach() {
			assertRefused(400, 21609,
					() -> SendingTests.this.stage.message(ALEX, "Hello")
						.setStatusCallback("http://my_host/status")
						.create(SendingTests.this.stage.twilio));
		}

		@Test
		void aServiceWithoutNumbers() {
			assertRefused(400, 21704, () -> Message.creator(new PhoneNumber(ALEX), SERVICE, "Hello")
				.create(SendingTests.this.stage.twilio));
		}

		@Test
		void withALogEntry() {
			assertRefused(400, 21211, () -> create("12", OURS, "Hello"));

			assertThat(SendingTests.this.stage.controls.log(LogEntry.Kind.REJECTED)).singleElement()
				.satisfies((entry) -> assertThat(entry.code()).isEqualTo(21211));
		}

		private void create(String to, String from, String body) {
			Message.creator(new PhoneNumber(to), new PhoneNumber(from), body).create(SendingTests.this.stage.twilio);
		}

	}

	@Nested
	class ThroughAMessagingService {

		@Test
		void choosesASenderAfterTheAnswer() {
			pool();

			Message message = Message.creator(new PhoneNumber(ALEX), SERVICE, "Hello")
				.create(SendingTests.this.stage.twilio);

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
			String sent = SendingTests.this.stage.send(ALEX, "Hello").getSid();

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
			SendingTests.this.stage.controls.put(OURS,
					NumberSettings.callingTo(SendingTests.this.stage.application.url("/sms")).inService(SERVICE));
		}

		private Message schedule(ZonedDateTime at) {
			return Message.creator(new PhoneNumber(ALEX), SERVICE, "Later")
				.setScheduleType(Message.ScheduleType.FIXED)
				.setSendAt(at)
				.create(SendingTests.this.stage.twilio);
		}

		private Message cancel(String sid) {
			return Message.updater(sid).setStatus(Message.UpdateStatus.CANCELED).update(SendingTests.this.stage.twilio);
		}

	}

	@Nested
	class AfterDelivery {

		@Test
		void redactsTheText() {
			String sid = delivered();

			Message.updater(sid).setBody("").update(SendingTests.this.stage.twilio);

			assertThat(fetch(sid).getBody()).isEmpty();
		}

		@Test
		void deletesTheMessage() {
			String sid = delivered();

			Message.deleter(sid).delete(SendingTests.this.stage.twilio);

			assertRefused(404, 20404, () -> fetch(sid));
		}

		@Test
		void keepsItsPictures() {
			Message message = SendingTests.this.stage.message(ALEX, "Look")
				.setMediaUrl(List.of(URI.create("https://example.com/a.png"), URI.create("https://example.com/b.gif")))
				.create(SendingTests.this.stage.twilio);

			assertThat(message.getSid()).startsWith("MM");
			assertThat(Media.reader(message.getSid()).read(SendingTests.this.stage.twilio))
				.extracting(Media::getContentType)
				.containsExactly("image/png", "image/gif");
		}

		private String delivered() {
			String sid = SendingTests.this.stage.send(ALEX, "Hello").getSid();
			await(sid, Message.Status.DELIVERED);
			return sid;
		}

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
