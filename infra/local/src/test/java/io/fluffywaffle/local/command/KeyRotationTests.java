package io.fluffywaffle.local.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

import com.sun.net.httpserver.HttpServer;
import io.fluffywaffle.local.http.Rest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Against a server that tells how account-service's keys come and go. */
class KeyRotationTests {

	private final List<String> said = new ArrayList<>();

	private HttpServer server;

	private int asked;

	@BeforeEach
	void open() throws IOException {
		this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
	}

	@AfterEach
	void close() {
		this.server.stop(0);
	}

	@Test
	void watchesUntilOneNewKeyIsLeft() throws InterruptedException {
		tell(key("1", true, 4), key("1", true, 4) + "," + key("2", false, 0),
				key("1", false, 3) + "," + key("2", true, 1), key("2", true, 4));

		assertThat(rotate()).isZero();

		assertThat(this.asked).isEqualTo(1);
		assertThat(this.said).hasSize(3);
		assertThat(this.said.get(0)).contains("Key 2 is made");
		assertThat(this.said.get(1)).contains("1 of 4");
		assertThat(this.said.get(2)).contains("Done: 4 bank accounts", "key 2");
	}

	@Test
	void seesARotationThroughThatWasUnderWay() throws InterruptedException {
		tell(key("1", false, 3) + "," + key("2", true, 1), key("2", true, 4));

		assertThat(rotate()).isZero();
	}

	private int rotate() throws InterruptedException {
		Rest api = new Rest("http://127.0.0.1:" + this.server.getAddress().getPort(), () -> "token");
		return new KeyRotation(api, this.said::add).run();
	}

	private void tell(String... keys) {
		Iterator<String> answers = List.of(keys).iterator();
		this.server.createContext("/api/bank-keys", (exchange) -> {
			boolean rotation = exchange.getRequestMethod().equals("POST");
			this.asked += rotation ? 1 : 0;
			byte[] body = (rotation ? "" : "{\"keys\": [%s]}".formatted(answers.next()))
				.getBytes(StandardCharsets.UTF_8);
			exchange.sendResponseHeaders(rotation ? 202 : 200, rotation ? -1 : body.length);
			exchange.getResponseBody().write(body);
			exchange.close();
		});
		this.server.start();
	}

	private static String key(String id, boolean primary, int accounts) {
		return "{\"id\": \"%s\", \"primary\": %s, \"createdAt\": \"2026-11-21T10:00:00Z\", \"bankAccounts\": %d}"
			.formatted(id, primary, accounts);
	}

}
