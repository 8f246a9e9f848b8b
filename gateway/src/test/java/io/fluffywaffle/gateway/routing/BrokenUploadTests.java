package io.fluffywaffle.gateway.routing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.gateway.support.StandInService;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class BrokenUploadTests {

	private static final int MORE_THAN_THE_BREAKER_BEARS = 25;

	@Autowired
	StandInService service;

	@Autowired
	TestIssuer issuer;

	@LocalServerPort
	int port;

	@BeforeEach
	void setUp() {
		this.service.reset();
	}

	@Test
	void shutsNobodyElseOut() throws Exception {
		for (int i = 0; i < MORE_THAN_THE_BREAKER_BEARS; i++) {
			breakOff();
		}

		assertThat(ask().statusCode()).isEqualTo(204);
	}

	@Test
	void isRefusedWhenItIsLongerThanAnyServiceReads() throws Exception {
		assertThat(statusLine("Content-Length: 20000000")).startsWith("HTTP/1.1 413");
		assertThat(this.service.left()).isEmpty();
	}

	private HttpResponse<String> ask() throws Exception {
		return new Http(this.port).get("/api/me",
				(request) -> request.header("Authorization", this.issuer.bearer(UUID.randomUUID())));
	}

	private void breakOff() throws IOException {
		try (Socket socket = open("Content-Length: 100", "{\"n")) {
			socket.shutdownOutput();
			socket.getInputStream().readAllBytes();
		}
	}

	/** Read alone: the connection stays open for a body that never comes. */
	private String statusLine(String length) throws IOException {
		try (Socket socket = open(length, "");
				BufferedReader answer = new BufferedReader(
						new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))) {
			return answer.readLine();
		}
	}

	private Socket open(String length, String body) throws IOException {
		Socket socket = new Socket("127.0.0.1", this.port);
		socket.getOutputStream()
			.write("PATCH /api/me HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: %s\r\n%s\r\nConnection: close\r\n\r\n%s"
				.formatted(this.issuer.bearer(UUID.randomUUID()), length, body)
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

}
