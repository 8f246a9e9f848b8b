package io.fluffywaffle.notification.webhook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A customer's program: takes what it is sent, unless the test says otherwise. */
final class Receiver implements AutoCloseable {

	private final HttpServer server;

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private volatile Behaviour behaviour = answering(204);

	Receiver() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::take);
		this.server.start();
	}

	static Behaviour answering(int status, String... headers) {
		return (exchange, received) -> {
			for (int i = 0; i < headers.length; i += 2) {
				exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
			}
			exchange.sendResponseHeaders(status, -1);
		};
	}

	String url() {
		return "http://127.0.0.1:" + port() + "/hook";
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	void behaves(Behaviour behaviour) {
		this.behaviour = behaviour;
	}

	/** Everything that came, also what was not taken. */
	List<Received> received() {
		return List.copyOf(this.received);
	}

	List<String> bodies() {
		List<String> bodies = new ArrayList<>();
		this.received.forEach((one) -> bodies.add(one.data().path("body").asString()));
		return bodies;
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void take(HttpExchange exchange) throws IOException {
		try (exchange) {
			String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			Received one = new Received(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body);
			this.received.add(one);
			this.behaviour.answer(exchange, one);
		}
	}

	/** How it answers. */
	@FunctionalInterface
	interface Behaviour {

		void answer(HttpExchange exchange, Received received) throws IOException;

	}

	/** A request that came. */
	record Received(String path, Headers headers, String body) {

		String id() {
			return this.headers.getFirst("webhook-id");
		}

		String header(String name) {
			return this.headers.getFirst(name);
		}

		JsonNode json() {
			return JsonMapper.shared().readTree(this.body);
		}

		JsonNode data() {
			return json().path("data");
		}

	}

}
