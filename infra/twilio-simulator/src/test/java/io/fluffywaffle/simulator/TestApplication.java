package io.fluffywaffle.simulator;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fluffywaffle.simulator.web.Answer;
import io.fluffywaffle.simulator.web.Form;
import io.fluffywaffle.simulator.web.WholeAnswer;

/** An application that writes down the webhooks it gets and answers what a test wants. */
final class TestApplication implements AutoCloseable {

	private static final Answer EMPTY = new WholeAnswer(200, "text/xml", "<Response/>".getBytes(StandardCharsets.UTF_8),
			Map.of());

	private final List<Received> received = new CopyOnWriteArrayList<>();

	private final Map<String, Answer> answers = new ConcurrentHashMap<>();

	private final ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();

	private final HttpServer server;

	TestApplication() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		this.server.setExecutor(this.workers);
		this.server.createContext("/", this::take);
		this.server.start();
	}

	String url(String path) {
		return "http://127.0.0.1:" + this.server.getAddress().getPort() + path;
	}

	/** What is answered at a path; elsewhere it is an empty TwiML response. */
	void answer(String path, Answer answer) {
		this.answers.put(path, answer);
	}

	void answer(String path, String contentType, String body) {
		answer(path, new WholeAnswer(200, contentType, body.getBytes(StandardCharsets.UTF_8), Map.of()));
	}

	List<Received> received(String path) {
		return this.received.stream().filter((one) -> one.uri().getPath().equals(path)).toList();
	}

	private void take(HttpExchange exchange) throws IOException {
		String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		this.received.add(new Received(exchange.getRequestURI(), exchange.getRequestHeaders(), Form.parse(body)));
		this.answers.getOrDefault(exchange.getRequestURI().getPath(), EMPTY).writeTo(exchange);
	}

	@Override
	public void close() {
		this.server.stop(0);
		this.workers.shutdownNow();
	}

	/** One webhook as it arrived. */
	record Received(URI uri, Headers headers, Form form) {

		String value(String name) {
			return this.form.given(name).orElse("");
		}

	}

}
