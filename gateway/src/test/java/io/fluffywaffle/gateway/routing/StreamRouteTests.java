package io.fluffywaffle.gateway.routing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.gateway.support.StandInService;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@GatewayTest
class StreamRouteTests {

	private static final String END = "";

	@Autowired
	StandInService notification;

	@Autowired
	TestIssuer issuer;

	Http browser;

	final BlockingQueue<String> events = new LinkedBlockingQueue<>();

	final CompletableFuture<Void> readerGone = new CompletableFuture<>();

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.browser = new Http(port);
		this.notification.reset();
		this.notification.answers((exchange) -> {
			exchange.getResponseHeaders().set("Content-Type", "text/event-stream;charset=UTF-8");
			exchange.sendResponseHeaders(200, 0);
			try {
				exchange.getResponseBody().flush();
				for (String event = this.events.take(); !event.equals(END); event = this.events.take()) {
					exchange.getResponseBody().write(event.getBytes(StandardCharsets.UTF_8));
					exchange.getResponseBody().flush();
				}
			}
			catch (IOException ex) {
				this.readerGone.complete(null);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
		});
	}

	@AfterEach
	void endStream() {
		this.events.add(END);
	}

	@Test
	void passesEachEventOnAtOnce() throws Exception {
		try (BufferedReader stream = open()) {
			for (int i = 0; i < 20; i++) {
				Instant told = Instant.now();
				this.events.add("id: " + i + "\n\n");

				assertThat(stream.readLine()).isEqualTo("id: " + i);
				assertThat(stream.readLine()).isEmpty();
				assertThat(Duration.between(told, Instant.now())).isLessThan(Duration.ofMillis(500));
			}
		}
	}

	@Test
	void mayLastLongerThanAnAnswer() throws Exception {
		try (BufferedReader stream = open()) {
			CompletableFuture<String> line = CompletableFuture.supplyAsync(() -> lineOf(stream));

			await().during(Duration.ofMillis(1500)).until(() -> !line.isDone());
			this.events.add("id: 7\n\n");

			assertThat(line).succeedsWithin(Duration.ofSeconds(5)).isEqualTo("id: 7");
		}
	}

	@Test
	void tellsTheServiceWhenTheBrowserIsGone() throws Exception {
		open().close();

		CompletableFuture<Void> chatter = CompletableFuture.runAsync(() -> {
			while (!this.readerGone.isDone()) {
				this.events.add(":\n\n");
				this.readerGone.copy().completeOnTimeout(null, 50, TimeUnit.MILLISECONDS).join();
			}
		});

		assertThat(this.readerGone).succeedsWithin(Duration.ofSeconds(5));
		assertThat(chatter).succeedsWithin(Duration.ofSeconds(5));
	}

	@Test
	void endsWhenTheServiceEndsIt() throws Exception {
		try (BufferedReader stream = open()) {
			this.events.add(END);

			assertThat(stream.readLine()).isNull();
		}
	}

	@Test
	void saysWhereToGoOn() throws Exception {
		open().close();

		assertThat(this.notification.taken().header("Last-Event-ID")).isEqualTo("41");
	}

	private static String lineOf(BufferedReader stream) {
		try {
			return stream.readLine();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private BufferedReader open() throws Exception {
		HttpRequest request = this.browser.to("/api/accounts/" + UUID.randomUUID() + "/stream")
			.header("Authorization", this.issuer.bearer(UUID.randomUUID()))
			.header("Accept", "text/event-stream")
			.header("Last-Event-ID", "41")
			.build();
		HttpResponse<InputStream> response = this.browser.client().send(request, BodyHandlers.ofInputStream());
		assertThat(response.statusCode()).isEqualTo(200);
		return new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8));
	}

}
