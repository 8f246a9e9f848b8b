package io.fluffywaffle.acceptance.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import io.fluffywaffle.acceptance.stack.RunningWaffle;
import io.fluffywaffle.local.http.Rest;
import io.fluffywaffle.local.settings.Port;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A program that works in an account as a supervisor does, through the gateway.
 *
 * @param account the account's id
 * @param base the address of everything in the account
 */
public record Script(String account, String base, Supplier<String> token) {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final List<String> SCOPES = List.of("clients:read", "clients:write", "messages:read",
			"messages:write");

	private static final String BOUNDARY = "waffle-acceptance";

	/** Makes one. */
	public static Script in(String account, RunningWaffle waffle) {
		JsonNode client = waffle.operations()
			.post("/api/service-clients",
					Map.of("name", "Works in " + account, "scopes", SCOPES, "accounts",
							List.of(Map.of("accountId", account, "role", "supervisor")), "expiresAt",
							Instant.now().plus(Duration.ofDays(1)).toString()))
			.ok();
		RenewedToken token = new RenewedToken(waffle.url(Port.KEYCLOAK) + "/realms/waffle",
				Map.of("grant_type", "client_credentials", "client_id", client.get("clientId").asString(),
						"client_secret", client.get("secret").asString(), "scope", String.join(" ", SCOPES)));
		Script script = new Script(account, waffle.portal() + "/api/accounts/" + account, token);
		await().until(() -> script.call("GET", "/conversations", BodyPublishers.noBody(), "application/json")
			.statusCode() == 200);
		await().until(
				() -> script.call("GET", "/clients", BodyPublishers.noBody(), "application/json").statusCode() == 200);
		return script;
	}

	/** What is there. */
	public JsonNode get(String path) {
		return ok(call("GET", path, BodyPublishers.noBody(), "application/json"));
	}

	/** Makes something, or does something once. */
	public JsonNode post(String path, Object body) {
		return ok(call("POST", path, json(body), "application/json"));
	}

	/** Puts something in its place. */
	public JsonNode put(String path, Object body) {
		return ok(call("PUT", path, json(body), "application/json"));
	}

	/** Takes something away. */
	public JsonNode delete(String path) {
		return ok(call("DELETE", path, BodyPublishers.noBody(), "application/json"));
	}

	/** Sends a file as a browser's form does. */
	public JsonNode upload(String path, String name, String content) {
		return ok(call("POST", path, BodyPublishers.ofString("""
				--%1$s\r
				Content-Disposition: form-data; name="file"; filename="%2$s"\r
				Content-Type: text/csv\r
				\r
				%3$s\r
				--%1$s--\r
				""".formatted(BOUNDARY, name, content)), "multipart/form-data; boundary=" + BOUNDARY));
	}

	private HttpResponse<String> call(String method, String path, BodyPublisher body, String contentType) {
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.base + path))
			.timeout(Duration.ofSeconds(30))
			.header("Authorization", "Bearer " + this.token.get())
			.header("Content-Type", contentType)
			.header("Idempotency-Key", UUID.randomUUID().toString())
			.method(method, body)
			.build();
		try {
			return HTTP.send(request, BodyHandlers.ofString());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private static BodyPublisher json(Object body) {
		return BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body));
	}

	private static JsonNode ok(HttpResponse<String> answer) {
		assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
		return answer.body().isBlank() ? JsonMapper.shared().nullNode() : JsonMapper.shared().readTree(answer.body());
	}

}
