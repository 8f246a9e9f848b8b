package io.fluffywaffle.simulator;

import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.number.TwilioAccount;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.fluffywaffle.simulator.Stage.ACCOUNT;
import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RefusalTests {

	private static final String SERVICE = "MG00000000000000000000000000000009";

	private static final String LONG = "x".repeat(1601);

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void refusesAWrongToken() {
		MessageCreator creator = Message.creator(new PhoneNumber(ALEX), new PhoneNumber(OURS), "Hello");

		assertRefused(401, 20003, () -> creator.create(this.stage.client(new TwilioAccount(ACCOUNT.sid(), "wrong"))));
	}

	@Test
	void refusesTheResourcesOfAnotherAccount() {
		TwilioAccount other = new TwilioAccount("AC00000000000000000000000000000077", "token");
		this.stage.controls.put(other);

		assertRefused(404, 20404, () -> Message.reader(other.sid()).read(this.stage.twilio));
	}

	@Test
	void refusesANumberThatBelongsToAnotherAccount() {
		TwilioAccount other = new TwilioAccount("AC00000000000000000000000000000077", "token");
		this.stage.controls.put(other);
		this.stage.controls.put("+12025550198", NumberSettings.callingTo("http://127.0.0.1:1").ofAccount(other.sid()));

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
	void refusesNumbersThatCannotText(String to, String from, int code, int status) {
		assertRefused(status, code, () -> create(to, from, "Hello"));
	}

	@Test
	void refusesAnEmptyAndATooLongText() {
		assertRefused(400, 21602, () -> create(ALEX, OURS, ""));
		assertRefused(400, 21617, () -> create(ALEX, OURS, LONG));
	}

	@Test
	void refusesACallbackTwilioCouldNotReach() {
		assertRefused(400, 21609,
				() -> this.stage.message(ALEX, "Hello")
					.setStatusCallback("http://my_host/status")
					.create(this.stage.twilio));
	}

	@Test
	void refusesAServiceWithoutNumbers() {
		assertRefused(400, 21704,
				() -> Message.creator(new PhoneNumber(ALEX), SERVICE, "Hello").create(this.stage.twilio));
	}

	@Test
	void logsARefusal() {
		assertRefused(400, 21211, () -> create("12", OURS, "Hello"));

		assertThat(this.stage.controls.log(LogEntry.Kind.REJECTED)).singleElement()
			.satisfies((entry) -> assertThat(entry.code()).isEqualTo(21211));
	}

	private void create(String to, String from, String body) {
		Message.creator(new PhoneNumber(to), new PhoneNumber(from), body).create(this.stage.twilio);
	}

	private static void assertRefused(int status, int code, ThrowingCallable request) {
		ApiException refusal = catchThrowableOfType(ApiException.class, request);

		assertThat(refusal.getStatusCode()).isEqualTo(status);
		assertThat(refusal.getCode()).isEqualTo(code);
		assertThat(refusal.getMoreInfo()).endsWith("/" + code);
	}

}
