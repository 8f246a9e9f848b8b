package io.fluffywaffle.account;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** messaging-service, to which Twilio says yes unless a test wants otherwise. */
public class StandInMessaging {

	private static final String NUMBER = """
			{"sid": "PN0123456789abcdef0123456789abcdef", "number": "+1", "label": "", "capabilities": ["sms", "voice"],
			 "webhook": "ours", "inAccount": false}""";

	private static final Map<String, Answer> USUAL = Map.of("POST /twilio/numbers", new Answer(200, NUMBER),
			"POST /twilio/purchases", new Answer(201, NUMBER), "POST /twilio/check",
			new Answer(200,
					"""
							{"accountName": "Riverside", "status": "active", "balance": {"amount": "12.50", "currency": "USD"}}"""),
			"DELETE /twilio/numbers", new Answer(204, ""), "GET /health", new Answer(200, "{\"waiting\": 0}"));

	private final HttpServer server;

	private final Map<String, Answer> answers = new ConcurrentHashMap<>();

	private final Map<UUID, Runnable> watchers = new ConcurrentHashMap<>();

	private final Queue<Asked> asked = new ConcurrentLinkedQueue<>();

	StandInMessaging() {
		try {
			this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
		this.server.createContext("/api/accounts/", this::answer);
		this.server.start();
	}

	/**
	 * Answers about the account like this from now on.
	 * @param request such as {@code POST /twilio/numbers}
	 */
	public void answers(UUID account, String request, int status, String json) {
		this.answers.put(account + " " + request, new Answer(status, json));
	}

	/** Refuses in problem details, as the real one does. */
	public void refuses(UUID account, String request, int status, String slug, String members) {
		answers(account, request, status, """
				{"type": "/problems/%s", "title": "No", "status": %d, "detail": "Not this time"%s}""".formatted(slug,
				status, members));
	}

	/** Calls after the work is done and before the answer goes out. */
	public void beforeAnAnswer(UUID account, Runnable watcher) {
		this.watchers.put(account, watcher);
	}

	/** What it was asked about the account, in order. */
	public List<Asked> asked(UUID account) {
		return this.asked.stream().filter((one) -> one.account().equals(account)).toList();
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			String[] path = exchange.getRequestURI().getPath().split("/", 5);
			UUID account = UUID.fromString(path[3]);
			String request = exchange.getRequestMethod() + " /" + path[4].replaceFirst("(twilio/numbers)/.*", "$1");
			String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
			this.asked.add(new Asked(account, request, exchange.getRequestURI().toString(),
					exchange.getRequestHeaders().getFirst("Authorization"),
					JsonMapper.shared().readTree(body.isEmpty() ? "{}" : body)));
			Answer answer = this.answers.getOrDefault(account + " " + request,
					USUAL.getOrDefault(request, new Answer(404, "{\"type\": \"/problems/not-found\"}")));
			this.watchers.getOrDefault(account, () -> {
			}).run();
			byte[] content = answer.json().getBytes(StandardCharsets.UTF_8);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(answer.status(), (content.length > 0) ? content.length : -1);
			exchange.getResponseBody().write(content);
		}
	}

	void stop() {
		this.server.stop(0);
	}

	private record Answer(int status, String json) {
	}

	/**
	 * A request.
	 *
	 * @param request method and path below the account, without a number
	 */
	public record Asked(UUID account, String request, String uri, String token, JsonNode body) {
	}

	/** Puts it in messaging-service's place. */
	@TestConfiguration(proxyBeanMethods = false)
	static class Configuration {

		@Bean(destroyMethod = "stop")
		StandInMessaging standInMessaging() {
			return new StandInMessaging();
		}

		@Bean
		DynamicPropertyRegistrar messagingUrl(StandInMessaging messaging) {
			return (properties) -> {
				properties.add("waffle.messaging-url",
						() -> "http://127.0.0.1:" + messaging.server.getAddress().getPort());
				// the failures of one test must not shut the way for the next
				properties.add("resilience4j.circuitbreaker.instances.messaging.sliding-window-size", () -> 10_000);
				properties.add("resilience4j.circuitbreaker.instances.messaging.minimum-number-of-calls", () -> 10_000);
			};
		}

	}

}
