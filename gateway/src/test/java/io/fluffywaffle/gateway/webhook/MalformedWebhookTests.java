package io.fluffywaffle.gateway.webhook;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.gateway.support.StandInService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class MalformedWebhookTests {

	private static final int MORE_THAN_THE_BREAKER_BEARS = 25;

	@Autowired
	StandInService messaging;

	@LocalServerPort
	int port;

	@BeforeEach
	void setUp() {
		this.messaging.reset();
	}

	@Test
	void shutsNobodyElseOut() throws Exception {
		for (int i = 0; i < MORE_THAN_THE_BREAKER_BEARS; i++) {
			assertThat(statusLine("POST /webhooks/twilio/sms?x=%zz HTTP/1.1")).startsWith("HTTP/1.1 400");
		}

		Http twilio = new Http(this.port);
		assertThat(twilio.send(twilio.to("/webhooks/twilio/sms").POST(BodyPublishers.ofString("a=b")).build())
			.statusCode()).isEqualTo(204);
	}

	/** Over a socket: Java's client refuses to send such an address. */
	private String statusLine(String requestLine) throws IOException {
		try (Socket socket = new Socket("127.0.0.1", this.port)) {
			socket.getOutputStream()
				.write((requestLine + "\r\nHost: 127.0.0.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
					.getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).lines()
				.findFirst()
				.orElse("");
		}
	}

}
