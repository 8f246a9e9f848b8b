package io.fluffywaffle.local.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON API behind a bearer token.
 *
 * @param base what every path is appended to
 * @param token asked for with each call, so that it may be renewed
 */
public record Rest(String base, Supplier<String> token) {

	private static final JsonMapper JSON = JsonMapper.shared();

	private static final HttpClient HTTP = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

	public Answer get(String path) {
		return call("GET", path, BodyPublishers.noBody());
	}

	public Answer post(String path, Object body) {
		return call("POST", path, BodyPublishers.ofString(JSON.writeValueAsString(body)));
	}

	public Answer put(String path, Object body) {
		return call("PUT", path, BodyPublishers.ofString(JSON.writeValueAsString(body)));
	}

	/** Edits the version that was seen. */
	public Answer edit(String path, long version, Object body) {
		return call("PUT", path, BodyPublishers.ofString(JSON.writeValueAsString(body)), "If-Match",
				"\"" + version + "\"");
	}

	public Answer delete(String path) {
		return call("DELETE", path, BodyPublishers.noBody());
	}

	private Answer call(String method, String path, BodyPublisher body, String... headers) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.base + path))
			.timeout(Duration.ofSeconds(30))
			.header("Authorization", "Bearer " + this.token.get())
			.header("Content-Type", "application/json")
			.method(method, body);
		if (headers.length > 0) {
			request.headers(headers);
		}
		return send(request.build());
	}

	/**
	 * Asks a token endpoint for an access token.
	 * @throws IllegalStateException when it refuses
	 */
	public static String token(String issuer, Map<String, String> form) {
		String encoded = form.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
			.timeout(Duration.ofSeconds(30))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(encoded))
			.build();
		return send(request).ok().get("access_token").asString();
	}

	private static Answer send(HttpRequest request) {
		try {
			HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
			String location = response.headers().firstValue("Location").orElse("");
			String etag = response.headers().firstValue("ETag").orElse("");
			return new Answer(request.method() + " " + request.uri(), response.statusCode(), response.body(), location,
					etag);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(request.uri() + ": " + ex, ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while calling " + request.uri(), ex);
		}
	}

	/**
	 * What the API said.
	 *
	 * @param request what was asked, for messages
	 * @param location of what was made, or empty
	 * @param etag of what can be edited, or empty
	 */
	public record Answer(String request, int status, String body, String location, String etag) {

		/** Whether there is no such thing. */
		public boolean isMissing() {
			return this.status == 404;
		}

		/** The version of what can be edited. */
		public long version() {
			ok();
			return Long.parseLong(this.etag.replace("\"", ""));
		}

		/** The id of what was made. */
		public String made() {
			ok();
			return this.location.substring(this.location.lastIndexOf('/') + 1);
		}

		/** The body of a success. */
		public JsonNode ok() {
			if (this.status >= 300) {
				throw new IllegalStateException("%s answered %d: %s".formatted(this.request, this.status, this.body));
			}
			return this.body.isBlank() ? JSON.nullNode() : JSON.readTree(this.body);
		}

	}

}
