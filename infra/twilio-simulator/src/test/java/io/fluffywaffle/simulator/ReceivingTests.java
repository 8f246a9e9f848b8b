package io.fluffywaffle.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.twilio.rest.api.v2010.account.Message;
import com.twilio.security.RequestValidator;
import io.fluffywaffle.simulator.TestApplication.Received;
import io.fluffywaffle.simulator.log.DebuggerEntry;
import io.fluffywaffle.simulator.log.LogEntry;
import io.fluffywaffle.simulator.number.NumberSettings;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Form.Parameter;
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
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ReceivingTests {

	private final Stage stage = new Stage();

	@AfterEach
	void close() {
		this.stage.close();
	}

	@Test
	void callsTheWebhookWithASignature() {
		String sid = this.stage.controls.text(ALEX, OURS, " Grüße 🙏 ");

		Received webhook = webhook("/sms");
		Map<String, String> parameters = webhook.form()
			.parameters()
			.stream()
			.collect(Collectors.toMap(Parameter::name, Parameter::value));
		assertThat(new RequestValidator(ACCOUNT.authToken()).validate(this.stage.application.url("/sms"), parameters,
				webhook.headers().getFirst("X-Twilio-Signature")))
			.isTrue();
		assertThat(parameters).containsEntry("MessageSid", sid)
			.containsEntry("Body", " Grüße 🙏 ")
			.containsEntry("From", ALEX)
			.containsEntry("To", OURS)
			.containsEntry("NumMedia", "0")
			.containsEntry("SmsStatus", "received");
	}

	@Test
	void namesTheParametersInTwiliosOrder() {
		this.stage.controls.text(ALEX, OURS, "Hello");

		assertThat(webhook("/sms").form().parameters()).extracting(Parameter::name)
			.containsExactly("ToCountry", "ToState", "SmsMessageSid", "NumMedia", "ToCity", "FromZip", "SmsSid",
					"FromState", "SmsStatus", "FromCity", "Body", "FromCountry", "To", "ToZip", "NumSegments",
					"MessageSid", "AccountSid", "From", "ApiVersion");
	}

	@Test
	void showsTheTextInTheApi() {
		String sid = this.stage.controls.text(ALEX, OURS, "Hello");

		Message message = Message.fetcher(sid).fetch(this.stage.twilio);
		assertThat(message.getDirection()).isEqualTo(Message.Direction.INBOUND);
		assertThat(message.getStatus()).isEqualTo(Message.Status.RECEIVED);
	}

	@Test
	void tellsOfPicturesAndServesThem() throws Exception {
		this.stage.controls.text(ALEX, OURS, "Look", List.of("data:text/plain;base64,SGVsbG8="));

		Received webhook = webhook("/sms");
		assertThat(webhook.value("NumMedia")).isEqualTo("1");
		assertThat(webhook.value("MediaContentType0")).isEqualTo("text/plain");
		assertThat(file(webhook.value("MediaUrl0"))).isEqualTo("Hello");
	}

	@Test
	void refusesATextToANumberNobodyOwns() {
		assertThatIllegalStateException().isThrownBy(() -> this.stage.controls.text(ALEX, "+12025550177", "Hello"))
			.withMessageContaining("Nobody owns");
	}

	@Nested
	class WhenTheWebhookFails {

		@Test
		void callsTheFallbackAtOnceWithTheReason() {
			ReceivingTests.this.stage.application.answer("/broken", Answer.empty(500));
			number(url("/broken"), url("/fallback"));

			text();

			Received fallback = webhook("/fallback");
			assertThat(fallback.value("ErrorCode")).isEqualTo("11200");
			assertThat(fallback.value("ErrorUrl")).isEqualTo(url("/broken"));
			assertThat(fallback.value("Body")).isEqualTo("Hello");
			assertThat(ReceivingTests.this.stage.application.received("/broken")).hasSize(1);
		}

		@ParameterizedTest
		@CsvSource({ "#rc=3&rp=5xx, 500, 4", "#rc=3&rp=4xx, 500, 1", "#rc=2&rp=all, 404, 3", "'', 503, 1" })
		void triesAgainAsTheUrlSays(String overrides, int status, int attempts) {
			ReceivingTests.this.stage.application.answer("/broken", Answer.empty(status));
			number(url("/broken" + overrides), url("/fallback"));

			text();

			webhook("/fallback");
			assertThat(ReceivingTests.this.stage.application.received("/broken")).hasSize(attempts)
				.extracting((one) -> one.headers().getFirst("I-Twilio-Idempotency-Token"))
				.containsOnly(ReceivingTests.this.stage.application.received("/broken")
					.getFirst()
					.headers()
					.getFirst("I-Twilio-Idempotency-Token"));
		}

		@Test
		void triesTwiceWithoutAConnection() {
			number("http://127.0.0.1:1/nobody", url("/fallback"));

			text();

			assertThat(webhook("/fallback").value("ErrorCode")).isEqualTo("11205");
			assertThat(ReceivingTests.this.stage.controls.log(LogEntry.Kind.WEBHOOK)).hasSize(3);
		}

		@Test
		void doesNotWaitLongerThanItMay() {
			ReceivingTests.this.stage.application.answer("/slow", (exchange) -> {
			});
			number(url("/slow#rt=100&rc=1&rp=rt"), url("/fallback"));

			text();

			assertThat(webhook("/fallback").value("ErrorCode")).isEqualTo("11200");
			assertThat(ReceivingTests.this.stage.application.received("/slow")).hasSize(2);
		}

		private void number(String url, String fallback) {
			ReceivingTests.this.stage.controls.put(OURS, NumberSettings.callingTo(url).withFallback(fallback));
		}

		private String url(String path) {
			return ReceivingTests.this.stage.application.url(path);
		}

	}

	@Nested
	class Twiml {

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
			answer("application/xml", "<Response><Message statusCallback=\""
					+ ReceivingTests.this.stage.application.url("/status") + "\">Hello</Message></Response>");

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
			ReceivingTests.this.stage.application.answer("/other", "text/xml",
					"<Response><Message>this</Message></Response>");

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
				.untilAsserted(
						() -> assertThat(ReceivingTests.this.stage.controls.debugger()).extracting(DebuggerEntry::code)
							.containsExactly(code));
		}

		@Test
		void mayNotBeLargerThan64Kilobytes() {
			answer("text/xml", "<Response>" + " ".repeat(65_536) + "</Response>");

			text();

			Awaitility.await()
				.untilAsserted(
						() -> assertThat(ReceivingTests.this.stage.controls.debugger()).extracting(DebuggerEntry::code)
							.containsExactly(11750));
		}

		private void answer(String type, String body) {
			ReceivingTests.this.stage.application.answer("/sms", type, body);
		}

		private boolean replies(String... texts) {
			Awaitility.await()
				.untilAsserted(() -> assertThat(ReceivingTests.this.stage.controls.log(LogEntry.Kind.DELIVERED))
					.extracting(LogEntry::body)
					.containsExactlyInAnyOrder(texts));
			return ReceivingTests.this.stage.controls.log(LogEntry.Kind.REPLY)
				.stream()
				.allMatch((entry) -> ALEX.equals(entry.to()) && OURS.equals(entry.from()));
		}

	}

	private static String file(String url) throws IOException, InterruptedException {
		String user = ACCOUNT.sid() + ":" + ACCOUNT.authToken();
		try (HttpClient http = HttpClient.newHttpClient()) {
			return http
				.send(HttpRequest.newBuilder(URI.create(url))
					.header("Authorization",
							"Basic " + Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8)))
					.build(), BodyHandlers.ofString())
				.body();
		}
	}

	private void text() {
		this.stage.controls.text(ALEX, OURS, "Hello");
	}

	private Received webhook(String path) {
		Awaitility.await().until(() -> !this.stage.application.received(path).isEmpty());
		return this.stage.application.received(path).getFirst();
	}

}
