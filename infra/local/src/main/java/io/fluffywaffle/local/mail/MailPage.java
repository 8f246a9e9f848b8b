package io.fluffywaffle.local.mail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows the mailbox: a page for people at {@code /}, JSON for programs at
 * {@code /api/messages}.
 */
final class MailPage {

	private static final String OWN_PAGE = "default-src 'self'; frame-ancestors 'none'; base-uri 'none'";

	// A mail is a stranger's page: nothing in it runs, nothing is fetched, links open
	// outside.
	private static final String FOREIGN_PAGE = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none';"
			+ " img-src data:; style-src 'unsafe-inline'; frame-ancestors 'self'";

	private static final Pattern ONE = Pattern.compile("/api/messages/(\\d{1,18})(/html|/raw)?");

	private static final Map<String, String> FILES = Map.of("/", "text/html", "/mail.css", "text/css", "/mail.js",
			"text/javascript", "/favicon.svg", "image/svg+xml");

	private final Mailbox mailbox;

	private final HttpServer server;

	MailPage(String address, int port, Mailbox mailbox) {
		this.mailbox = mailbox;
		try {
			this.server = HttpServer.create(new InetSocketAddress(address, port), 50);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Port " + port, ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/", this::answer);
	}

	void open() {
		this.server.start();
	}

	void close() {
		this.server.stop(0);
	}

	int port() {
		return this.server.getAddress().getPort();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String path = exchange.getRequestURI().getPath();
			String request = exchange.getRequestMethod() + " " + path;
			Matcher one = ONE.matcher(path);
			if (request.equals("GET /api/messages")) {
				sendJson(exchange, Map.of("items", this.mailbox.all().stream().map(MailView::summary).toList()));
			}
			else if (request.equals("DELETE /api/messages")) {
				this.mailbox.clear();
				exchange.sendResponseHeaders(204, -1);
			}
			else if (one.matches() && exchange.getRequestMethod().equals("GET")) {
				answerOne(exchange, this.mailbox.find(Long.parseLong(one.group(1))), one.group(2));
			}
			else if (FILES.containsKey(path) && exchange.getRequestMethod().equals("GET")) {
				send(exchange, 200, FILES.get(path), OWN_PAGE, file(path));
			}
			else {
				send(exchange, 404, "text/plain", OWN_PAGE,
						"There is nothing here.\n".getBytes(StandardCharsets.UTF_8));
			}
		}
	}

	private void answerOne(HttpExchange exchange, Optional<Mail> found, String view) throws IOException {
		if (found.isEmpty()) {
			send(exchange, 404, "text/plain", OWN_PAGE, "This mail is gone.\n".getBytes(StandardCharsets.UTF_8));
			return;
		}
		Mail mail = found.get();
		if ("/raw".equals(view)) {
			send(exchange, 200, "text/plain", FOREIGN_PAGE, mail.raw());
		}
		else if ("/html".equals(view)) {
			String page = "<!doctype html><base target=\"_blank\">" + mail.html();
			send(exchange, 200, "text/html", FOREIGN_PAGE, page.getBytes(StandardCharsets.UTF_8));
		}
		else {
			sendJson(exchange, MailView.whole(mail));
		}
	}

	private static void sendJson(HttpExchange exchange, Object body) throws IOException {
		send(exchange, 200, "application/json", OWN_PAGE, JsonMapper.shared().writeValueAsBytes(body));
	}

	private static void send(HttpExchange exchange, int status, String type, String policy, byte[] body)
			throws IOException {
		exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
		exchange.getResponseHeaders().set("Content-Security-Policy", policy);
		exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
		exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
		exchange.getResponseHeaders().set("Cache-Control", "no-store");
		exchange.sendResponseHeaders(status, body.length);
		exchange.getResponseBody().write(body);
	}

	private static byte[] file(String path) throws IOException {
		String name = path.equals("/") ? "/index.html" : path;
		try (InputStream content = MailPage.class.getResourceAsStream("/mail" + name)) {
			if (content == null) {
				throw new IOException(name + " is not in the jar");
			}
			return content.readAllBytes();
		}
	}

}
