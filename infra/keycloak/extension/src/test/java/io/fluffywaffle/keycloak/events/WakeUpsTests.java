package io.fluffywaffle.keycloak.events;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.util.JsonSerialization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class WakeUpsTests {

	private final List<JsonNode> calls = new CopyOnWriteArrayList<>();

	private final CountDownLatch mayAnswer = new CountDownLatch(1);

	private final WakeUps wakeUps = new WakeUps(new IdentityService("secret"));

	private HttpServer identity;

	@BeforeEach
	void listen() throws IOException {
		this.identity = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		this.identity.createContext("/internal/keycloak/events", this::answer);
	}

	@AfterEach
	void stop() {
		this.wakeUps.close();
		this.identity.stop(0);
	}

	@Test
	void tellsOfManyTogether() {
		this.identity.start();

		IntStream.range(0, 100).forEach(this::ring);
		this.mayAnswer.countDown();

		await().until(() -> told() == 100);
		assertThat(this.calls).hasSizeLessThanOrEqualTo(2);
	}

	@Test
	void keepsNoMoreThanAThousandForLater() {
		String nobody = "http://127.0.0.1:1";
		IntStream.range(0, 1_500).forEach((i) -> this.wakeUps.ring(nobody, List.of(signIn(i))));
		this.identity.start();
		this.mayAnswer.countDown();

		await().until(() -> {
			this.wakeUps.ring(url(), List.of());
			return told() > 0;
		});
		assertThat(told()).isLessThanOrEqualTo(1_000);
	}

	private void ring(int number) {
		this.wakeUps.ring(url(), List.of(signIn(number)));
	}

	private static SignIn signIn(int number) {
		return new SignIn("session-" + number, "user", "agent", "127.0.0.1");
	}

	private int told() {
		return this.calls.stream().mapToInt((call) -> call.get("signIns").size()).sum();
	}

	private String url() {
		return "http://127.0.0.1:" + this.identity.getAddress().getPort();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try {
			this.mayAnswer.await();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.calls.add(JsonSerialization.readValue(exchange.getRequestBody(), JsonNode.class));
		exchange.sendResponseHeaders(204, -1);
		exchange.close();
	}

}
