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
import io.fluffywaffle.simulator.web.Form.Parameter;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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

	private Received webhook(String path) {
		Awaitility.await().until(() -> !this.stage.application.received(path).isEmpty());
		return this.stage.application.received(path).getFirst();
	}

}
