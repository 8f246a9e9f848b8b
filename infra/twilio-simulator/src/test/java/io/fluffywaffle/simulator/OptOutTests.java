package io.fluffywaffle.simulator;

import com.twilio.exception.ApiException;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.service.ServiceSettings;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class OptOutTests {

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "STOP", "stop", " Unsubscribe ", "OPTOUT", "end" })
	void blocksTheNumberForThisPhone(String word) {
		this.stage.controls.text(ALEX, OURS, word);

		ApiException refusal = catchThrowableOfType(ApiException.class, () -> this.stage.send(ALEX, "Hello"));
		assertThat(refusal.getStatusCode()).isEqualTo(400);
		assertThat(refusal.getCode()).isEqualTo(21610);
		assertThat(this.stage.send("+12025550102", "Hello").getSid()).startsWith("SM");
	}

	@Test
	void confirmsAndStillCallsTheWebhook() {
		this.stage.controls.text(ALEX, OURS, "STOP");

		assertThat(this.stage.controls.log(LogEntry.Kind.KEYWORD_REPLY)).singleElement()
			.satisfies((entry) -> assertThat(entry.body()).contains("Reply START to resubscribe"));
		Awaitility.await().until(() -> this.stage.application.received("/sms").size() == 1);
	}

	@Test
	void leavesOtherNumbersAlone() {
		this.stage.controls.put("+12025550191", NumberSettings.callingTo(this.stage.application.url("/sms")));

		this.stage.controls.text(ALEX, "+12025550191", "STOP");

		assertThat(this.stage.send(ALEX, "Hello").getSid()).startsWith("SM");
	}

	@Test
	void isNotMeantByASentence() {
		this.stage.controls.text(ALEX, OURS, "Please stop");

		assertThat(this.stage.send(ALEX, "Hello").getSid()).startsWith("SM");
	}

	@Test
	void endsWithStart() {
		this.stage.controls.text(ALEX, OURS, "STOP");

		this.stage.controls.text(ALEX, OURS, "Start");

		assertThat(this.stage.send(ALEX, "Hello").getSid()).startsWith("SM");
	}

	@Test
	void answersHelpUnlessStopped() {
		this.stage.controls.text(ALEX, OURS, "HELP");
		this.stage.controls.text(ALEX, OURS, "STOP");
		this.stage.controls.text(ALEX, OURS, "HELP");

		assertThat(this.stage.controls.log(LogEntry.Kind.KEYWORD_REPLY)).hasSize(2);
	}

	@Test
	void holdsBackATwimlReply() {
		this.stage.application.answer("/sms", "text/xml", "<Response><Message>But why?</Message></Response>");

		this.stage.controls.text(ALEX, OURS, "STOP");

		Awaitility.await()
			.untilAsserted(() -> assertThat(this.stage.controls.debugger()).singleElement()
				.satisfies((entry) -> assertThat(entry.code()).isEqualTo(21610)));
		assertThat(this.stage.controls.log(LogEntry.Kind.REPLY)).isEmpty();
	}

	@Test
	void isTheApplicationsBusinessWhereItIsSwitchedOff() {
		this.stage.controls.text(ALEX, OURS, "STOP");

		this.stage.controls.put(OURS,
				NumberSettings.callingTo(this.stage.application.url("/sms")).handlingOptOuts("off"));

		assertThat(this.stage.send(ALEX, "Hello").getSid()).startsWith("SM");
		this.stage.controls.text(ALEX, OURS, "HELP");
		assertThat(this.stage.controls.log(LogEntry.Kind.KEYWORD_REPLY)).hasSize(1);
	}

	@Test
	void canBeSwitchedOffForAWholeService() {
		String service = "MG00000000000000000000000000000009";
		this.stage.controls.put(OURS, NumberSettings.callingTo(this.stage.application.url("/sms")).inService(service));
		this.stage.controls.putService(service, ServiceSettings.handlingOptOuts("off"));

		this.stage.controls.text(ALEX, OURS, "STOP");

		assertThat(this.stage.controls.log(LogEntry.Kind.KEYWORD_REPLY)).isEmpty();
		assertThat(this.stage.send(ALEX, "Hello").getSid()).startsWith("SM");
	}

}
