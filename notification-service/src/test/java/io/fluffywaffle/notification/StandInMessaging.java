package io.fluffywaffle.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** What messaging-service knows of accounts: their activity, and how far it got. */
public class StandInMessaging {

	private final HttpServer server;

	private final Map<UUID, ConcurrentSkipListMap<Long, String>> past = new ConcurrentHashMap<>();

	private final Map<UUID, Integer> refusals = new ConcurrentHashMap<>();

	private final Map<UUID, LongConsumer> watchers = new ConcurrentHashMap<>();

	private final Map<UUID, String> tokens = new ConcurrentHashMap<>();

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

	/** This happened in the account. */
	public void remembers(UUID account, long sequence, String activity) {
		pastOf(account).put(sequence, activity);
	}

	/** Answers questions about the account with this status; 200 for as ever. */
	public void answers(UUID account, int status) {
		this.refusals.put(account, status);
	}

	/** Calls when an answer about the account stands, with the number it starts after. */
	public void beforeSendingAnAnswer(UUID account, LongConsumer watcher) {
		this.watchers.put(account, watcher);
	}

	/** The {@code Authorization} header with which the account was last asked for. */
	public String askedWith(UUID account) {
		return this.tokens.getOrDefault(account, "never");
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			UriComponents uri = UriComponentsBuilder.fromUri(exchange.getRequestURI()).build();
			UUID account = UUID.fromString(uri.getPathSegments().get(2));
			long after = uri.getPathSegments().contains("activity") ? number(uri, "after") : Long.MAX_VALUE;
			this.tokens.put(account, exchange.getRequestHeaders().getFirst("Authorization"));
			byte[] body = page(pastOf(account), after, number(uri, "limit")).getBytes(StandardCharsets.UTF_8);
			this.watchers.getOrDefault(account, (number) -> {
			}).accept(after);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders(this.refusals.getOrDefault(account, 200), body.length);
			exchange.getResponseBody().write(body);
		}
	}

	private static String page(ConcurrentSkipListMap<Long, String> past, long after, long limit) {
		List<String> items = past.tailMap(after, false).values().stream().limit(limit).toList();
		long newest = past.isEmpty() ? 0 : past.lastKey();
		return items.stream().collect(Collectors.joining(",", "{\"items\":[", "],\"sequence\":" + newest + "}"));
	}

	private ConcurrentSkipListMap<Long, String> pastOf(UUID account) {
		return this.past.computeIfAbsent(account, (id) -> new ConcurrentSkipListMap<>());
	}

	private static long number(UriComponents uri, String name) {
		return Long.parseLong(String.valueOf(uri.getQueryParams().getFirst(name)));
	}

	void stop() {
		this.server.stop(0);
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
			return (properties) -> properties.add("waffle.messaging-url",
					() -> "http://127.0.0.1:" + messaging.server.getAddress().getPort());
		}

	}

}
