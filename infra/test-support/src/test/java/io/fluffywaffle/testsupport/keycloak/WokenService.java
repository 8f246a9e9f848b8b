package io.fluffywaffle.testsupport.keycloak;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stands in for identity-service: keeps what it is told. */
final class WokenService implements AutoCloseable {

	private final HttpServer server;

	private final Runnable meanwhile;

	private final List<Call> calls = new CopyOnWriteArrayList<>();

	/**
	 * Listens.
	 * @param meanwhile what it does before it answers
	 */
	WokenService(int port, Runnable meanwhile) {
		this.meanwhile = meanwhile;
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.createContext("/", this::answer);
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.start();
	}

	String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	List<Call> calls() {
		return this.calls;
	}

	List<JsonNode> signIns(Somebody person) {
		return this.calls.stream()
			.flatMap((call) -> call.body().get("signIns").valueStream())
			.filter((signIn) -> signIn.get("userId").asString().equals(person.id().toString()))
			.toList();
	}

	@Override
	public void close() {
		this.server.stop(0);
	}

	private void answer(HttpExchange exchange) throws IOException {
		this.meanwhile.run();
		this.calls
			.add(new Call(exchange.getRequestURI().getPath(), exchange.getRequestHeaders().getFirst("X-Waffle-Secret"),
					JsonMapper.shared().readTree(exchange.getRequestBody())));
		exchange.sendResponseHeaders(204, -1);
		exchange.close();
	}

	record Call(String path, String secret, JsonNode body) {

	}

}
