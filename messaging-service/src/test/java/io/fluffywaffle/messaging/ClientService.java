package io.fluffywaffle.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers as client-service does to those who text a group: the people of an account in
 * pages, whatever groups are asked for.
 */
public final class ClientService {

	private static final ClientService OF_THIS_JVM = new ClientService();

	private static final JsonMapper JSON = JsonMapper.shared();

	private final Map<UUID, List<Person>> people = new ConcurrentHashMap<>();

	private final Map<UUID, Integer> refusals = new ConcurrentHashMap<>();

	private final List<String> tokens = new CopyOnWriteArrayList<>();

	private final Map<UUID, JsonNode> audiences = new ConcurrentHashMap<>();

	private final HttpServer server;

	private ClientService() {
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

	/** Somebody an account knows, as the answer tells them. */
	public record Person(UUID clientId, String phone, String name, Map<String, String> fields, String consent,
			boolean blocked, boolean paused) {

		/** Somebody who agreed to be texted. */
		public static Person of(String phone, String name) {
			return new Person(UUID.randomUUID(), phone, name, Map.of(), "given", false, false);
		}

		/** The same, who said something else. */
		public Person saying(String otherConsent) {
			return new Person(this.clientId, this.phone, this.name, this.fields, otherConsent, this.blocked,
					this.paused);
		}

	}

	/** One for all tests. */
	public static ClientService ofThisJvm() {
		return OF_THIS_JVM;
	}

	public String url() {
		return "http://127.0.0.1:" + this.server.getAddress().getPort();
	}

	/** Says who an account's clients are now. */
	public void knows(UUID account, List<Person> clients) {
		this.people.put(account, new ArrayList<>(clients));
	}

	/** Answers nothing else for the account from now on. */
	public void refuses(UUID account, int status) {
		this.refusals.put(account, status);
	}

	/** The credentials that were shown, in their order. */
	public List<String> tokens() {
		return this.tokens;
	}

	/** Whom an account asked for the last time. */
	public JsonNode asked(UUID account) {
		return Objects.requireNonNull(this.audiences.get(account));
	}

	private void answer(HttpExchange exchange) throws IOException {
		try (exchange) {
			this.tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
			String[] path = exchange.getRequestURI().getPath().split("/");
			UUID account = UUID.fromString(path[3]);
			JsonNode asked = JSON.readTree(exchange.getRequestBody().readAllBytes());
			Integer refusal = this.refusals.get(account);
			Object body = switch (path[4]) {
				case "audience" -> page(account, asked);
				case "action-pages" -> Map.of("id", path[5], "title", "Page " + path[5].charAt(0), "slug", "page");
				case "groups" -> Map.of("id", path[5], "name", "Group " + path[5].charAt(0), "clients", 3);
				default -> Map.of("items", List.of(Map.of("key", "shoe_size", "label", "Shoe size")));
			};
			byte[] bytes = JSON.writeValueAsBytes((refusal != null) ? Map.of("detail", "No.") : body);
			exchange.getResponseHeaders().set("Content-Type", "application/json");
			exchange.sendResponseHeaders((refusal != null) ? refusal : 200, bytes.length);
			exchange.getResponseBody().write(bytes);
		}
	}

	private Map<String, Object> page(UUID account, JsonNode asked) {
		this.audiences.put(account, asked);
		List<Person> all = this.people.getOrDefault(account, List.of());
		int from = asked.path("after").isString() ? Integer.parseInt(asked.path("after").asString()) : 0;
		int to = Math.min(all.size(), from + asked.path("limit").asInt());
		Map<String, Object> page = new ConcurrentHashMap<>(Map.of("items", all.subList(from, to), "total", all.size()));
		if (to < all.size()) {
			page.put("next", Integer.toString(to));
		}
		return page;
	}

}
