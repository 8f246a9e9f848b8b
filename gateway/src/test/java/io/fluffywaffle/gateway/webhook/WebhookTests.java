package io.fluffywaffle.gateway.webhook;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.gateway.support.StandInService;
import io.fluffywaffle.gateway.support.StandInService.Received;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class WebhookTests {

	private static final String SMS = "/webhooks/twilio/sms";

	@Autowired
	StandInService messaging;

	Http twilio;

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.messaging.reset();
		this.twilio = new Http(port);
	}

	@Test
	void leavesBodyAndQueryUntouched() throws Exception {
		String body = "To=%2B12025550100&Body=caf%C3%A9+~%7e&Empty=&From=%2b1&From=2&Odd";

		HttpResponse<String> answer = post(SMS + "?b=%20x&a=1&b=+y&c", body);

		assertThat(answer.statusCode()).isEqualTo(204);
		Received received = this.messaging.taken();
		assertThat(received.uri()).isEqualTo(SMS + "?b=%20x&a=1&b=+y&c");
		assertThat(received.body()).isEqualTo(body.getBytes(StandardCharsets.UTF_8));
		assertThat(received.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
		assertThat(received.header("X-Twilio-Signature")).isEqualTo("c2lnbmF0dXJl");
	}

	@Test
	void leavesABodyUntouchedThatIsNoForm() throws Exception {
		byte[] body = { 0, (byte) 0xff, '&', '=', (byte) 0xc3, '\n' };

		this.twilio.send(this.twilio.to(SMS).POST(BodyPublishers.ofByteArray(body)).build());

		assertThat(this.messaging.taken().body()).isEqualTo(body);
	}

	@Test
	void bringsBackWhatTwilioReads() throws Exception {
		this.messaging.answers(200, "text/xml", "<Response/>");

		HttpResponse<String> answer = post(SMS, "Body=hi");

		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/xml");
		assertThat(answer.body()).isEqualTo("<Response/>");
	}

	@Test
	void knowsTheStatusCallback() throws Exception {
		post("/webhooks/twilio/status/01938f3a-7c00-7000-8000-0000000000d0?a=1", "MessageStatus=sent");

		assertThat(this.messaging.taken().uri())
			.isEqualTo("/webhooks/twilio/status/01938f3a-7c00-7000-8000-0000000000d0?a=1");
	}

	@Test
	void doesNotPassOnForgedForwardingHeaders() throws Exception {
		this.twilio.send(this.twilio.to(SMS)
			.header("X-Forwarded-Host", "evil.example")
			.header("X-Forwarded-Proto", "https")
			.header("Forwarded", "host=evil.example")
			.POST(BodyPublishers.ofString("a=b"))
			.build());

		assertThat(this.messaging.taken().headers()).doesNotContainKeys("X-forwarded-host", "X-forwarded-proto",
				"Forwarded");
	}

	@Test
	void opensNoSession() throws Exception {
		HttpResponse<String> answer = post(SMS, "a=b");

		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET", "PUT", "DELETE", "OPTIONS" })
	void takesPostsOnly(String method) throws Exception {
		HttpRequest request = this.twilio.to(SMS).method(method, BodyPublishers.noBody()).build();

		HttpResponse<String> answer = this.twilio.send(request);

		assertThat(answer.statusCode()).isEqualTo(405);
		assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
		assertThat(this.messaging.left()).isEmpty();
	}

	@Test
	void takes64Kilobytes() throws Exception {
		post(SMS, "a".repeat(64 * 1024));

		assertThat(this.messaging.taken().body()).hasSize(64 * 1024);
	}

	@Test
	void refusesMoreThan64Kilobytes() throws Exception {
		HttpResponse<String> answer = post(SMS, "a".repeat(64 * 1024 + 1));

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(this.messaging.left()).isEmpty();
	}

	@Test
	void refusesMoreThan64KilobytesOfUnknownLength() throws Exception {
		byte[] body = new byte[64 * 1024 + 1];

		HttpResponse<String> answer = this.twilio
			.send(this.twilio.to(SMS).POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))).build());

		assertThat(answer.statusCode()).isEqualTo(413);
		assertThat(this.messaging.left()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/webhooks/twilio/voice", "/webhooks/twilio/sms/more", "/webhooks/other",
			"/webhooks/twilio/status/1/2", "/webhooks" })
	void knowsNoOtherPath(String path) throws Exception {
		assertThat(post(path, "a=b").statusCode()).isEqualTo(404);
		assertThat(this.messaging.left()).isEmpty();
	}

	private HttpResponse<String> post(String path, String form) throws Exception {
		return this.twilio.send(this.twilio.to(path)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("X-Twilio-Signature", "c2lnbmF0dXJl")
			.POST(BodyPublishers.ofString(form))
			.build());
	}

}
