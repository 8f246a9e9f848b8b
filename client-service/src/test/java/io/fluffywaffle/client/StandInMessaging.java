package io.fluffywaffle.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.fluffywaffle.defaults.phone.TextsPass;

/** messaging-service, which gives texts to whoever has a pass, unless it is away. */
public final class StandInMessaging {

	private static final String TEXTS = """
			{"texts": [{"direction": "in", "body": "Hello", "at": "2026-11-21T10:15:30Z", "status": "received"}]}""";

	private static final HttpServer SERVER = start();

	private static volatile boolean away;

	private StandInMessaging() {
	}

	/** Where it is. */
	static String url() {
		return "http://127.0.0.1:" + SERVER.getAddress().getPort();
	}

	/** Answers nothing any more while something happens. */
	public static void awayDuring(Runnable action) {
		away = true;
		try {
			action.run();
		}
		finally {
			away = false;
		}
	}

	private static HttpServer start() {
		try {
			HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
			server.createContext("/api/internal/texts", StandInMessaging::answer);
			server.start();
			return server;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void answer(HttpExchange exchange) throws IOException {
		String asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
		boolean admitted = new TextsPass(Secrets.PHONE_KEY, Clock.systemUTC()).admits(
				exchange.getRequestHeaders().getFirst(TextsPass.HEADER),
				UUID.fromString(JsonPath.read(asked, "$.accountId")), JsonPath.read(asked, "$.phone"));
		byte[] body = TEXTS.getBytes(StandardCharsets.UTF_8);
		exchange.getResponseHeaders().set("Content-Type", "application/json");
		exchange.sendResponseHeaders(away ? 503 : admitted ? 200 : 403, body.length);
		exchange.getResponseBody().write(body);
		exchange.close();
	}

}
