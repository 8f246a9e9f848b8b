package io.fluffywaffle.simulator;

import com.twilio.rest.api.v2010.account.Message;
import io.fluffywaffle.simulator.TestApplication.Received;
import io.fluffywaffle.simulator.log.DebuggerEntry;
import io.fluffywaffle.simulator.log.LogEntry;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static io.fluffywaffle.simulator.Stage.ALEX;
import static io.fluffywaffle.simulator.Stage.OURS;
import static org.assertj.core.api.Assertions.assertThat;

class TwimlTests {

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void becomesOneReplyForEachMessage() {
		answer("text/xml", """
				<?xml version="1.0" encoding="UTF-8"?>
				<Response>
				  <Message>Hello</Message>
				  <Message><Body>Two </Body><Body>parts</Body></Message>
				</Response>""");

		text();

		assertThat(replies("Hello", "Two parts")).isTrue();
	}

	@Test
	void tellsTheStatusOfAReply() {
		answer("application/xml", "<Response><Message statusCallback=\"" + this.stage.application.url("/status")
				+ "\">Hello</Message></Response>");

		text();

		webhook("/status");
	}

	@Test
	void sendsPlainTextToThePhone() {
		answer("text/plain;charset=UTF-8", "OK");

		text();

		assertThat(replies("OK")).isTrue();
	}

	@Test
	void followsARedirect() {
		answer("text/xml", "<Response><Redirect>/other</Redirect><Message>not this</Message></Response>");
		this.stage.application.answer("/other", "text/xml", "<Response><Message>this</Message></Response>");

		text();

		assertThat(replies("this")).isTrue();
		assertThat(webhook("/other").value("Body")).isEqualTo("Hello");
	}

	@ParameterizedTest
	@CsvSource({ "application/json, {}, 12300", "text/xml, <Response>, 12100", "text/html, <html/>, 12100",
			"text/xml, <Response><Say>x</Say></Response>, 12200", "text/xml, <!DOCTYPE x []><Response/>, 12100" })
	void entersTheDebuggerWhenItIsWrong(String type, String body, int code) {
		answer(type, body);

		text();

		Awaitility.await()
			.untilAsserted(() -> assertThat(this.stage.controls.debugger()).extracting(DebuggerEntry::code)
				.containsExactly(code));
	}

	@Test
	void mayNotBeLargerThan64Kilobytes() {
		answer("text/xml", "<Response>" + " ".repeat(65_536) + "</Response>");

		text();

		Awaitility.await()
			.untilAsserted(() -> assertThat(this.stage.controls.debugger()).extracting(DebuggerEntry::code)
				.containsExactly(11750));
	}

	private void answer(String type, String body) {
		this.stage.application.answer("/sms", type, body);
	}

	private boolean replies(String... texts) {
		Awaitility.await()
			.untilAsserted(() -> assertThat(this.stage.controls.log(LogEntry.Kind.DELIVERED)).extracting(LogEntry::body)
				.containsExactlyInAnyOrder(texts));
		return this.stage.controls.log(LogEntry.Kind.REPLY)
			.stream()
			.allMatch((entry) -> ALEX.equals(entry.to()) && OURS.equals(entry.from()));
	}

	private void text() {
		this.stage.controls.text(ALEX, OURS, "Hello");
	}

	private Received webhook(String path) {
		Awaitility.await().until(() -> !this.stage.application.received(path).isEmpty());
		return this.stage.application.received(path).getFirst();
	}

}
