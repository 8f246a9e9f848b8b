package io.fluffywaffle.gateway.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import org.jspecify.annotations.Nullable;

/** A service that keeps what it is asked and answers as the test says. */
public class StandInService {

	private static final HttpHandler OK = (exchange) -> exchange.sendResponseHeaders(204, -1);

	private HttpServer server;

	private final int port;

	private boolean down;

	private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();

	private volatile HttpHandler answer = OK;

	StandInService() {
		this.server = listen(0);
		this.port = this.server.getAddress().getPort();
	}

	/** Listens again, forgets what it was asked, answers 204. */
	public void reset() {
		if (this.down) {
			this.server = listen(this.port);
			this.down = false;
		}
		this.received.clear();
		this.answer = OK;
	}

	/** Listens no longer, until it is reset. */
	public void goDown() {
		this.server.stop(0);
		this.down = true;
	}

	/** Answers like this from now on. */
	public void answers(HttpHandler handler) {
		this.answer = handler;
	}

	/** Answers every request with this status and body from now on. */
	public void answers(int status, String contentType, String body) {
		this.answer = (exchange) -> {
			byte[] bytes = body.getBytes();
			exchange.getResponseHeaders().set("Content-Type", contentType);
			exchange.sendResponseHeaders(status, bytes.length);
			exchange.getResponseBody().write(bytes);
		};
	}

	/** The oldest request not yet taken, waited for. */
	public Received taken() throws InterruptedException {
		Received next = this.received.poll(5, TimeUnit.SECONDS);
		if (next == null) {
			throw new AssertionError("No request reached the service");
		}
		return next;
	}

	/** What was asked and not taken. */
	public List<Received> left() {
		return List.copyOf(this.received);
	}

	/** Its address, without a slash at the end. */
	public String url() {
		return "http://127.0.0.1:" + this.port;
	}

	void stop() {
		this.server.stop(0);
	}

	private HttpServer listen(int port) {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
			server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
			server.createContext("/", this::handle);
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void handle(HttpExchange exchange) throws IOException {
		try (exchange) {
			this.received.add(new Received(exchange.getRequestMethod(), exchange.getRequestURI().toString(),
					exchange.getRequestHeaders(), exchange.getRequestBody().readAllBytes()));
			this.answer.handle(exchange);
		}
	}

	/**
	 * A request as it arrived.
	 *
	 * @param uri path and query, not decoded
	 */
	public record Received(String method, String uri, Headers headers, byte[] body) {

		/** A header's only value, null where there is none. */
		public @Nullable String header(String name) {
			return this.headers.getFirst(name);
		}

	}

}
