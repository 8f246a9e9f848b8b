package io.fluffywaffle.acceptance.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/**
 * Somebody who calls the API through the gateway.
 *
 * @param column whose rights they have, as the permission table calls it
 * @param scopes what a script may touch, null for who is no script
 * @param headers a browser's session, or a token
 */
public record Caller(String name, String column, Set<String> scopes, Map<String, String> headers) {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	/** Somebody at a browser, or with a token that stands for a person. */
	public static Caller person(String name, String column, Map<String, String> headers) {
		return new Caller(name, column, Set.of(), headers);
	}

	/** A machine that an admin gave these scopes. */
	public static Caller script(String name, String column, Set<String> scopes, String token) {
		return new Caller(name, column, scopes, Map.of("Authorization", "Bearer " + token));
	}

	/** Whether the scopes of a script allow this; a person needs none. */
	public boolean hasScopeFor(Operation operation) {
		return this.scopes.isEmpty() || operation.isOpen() || this.scopes.contains(operation.cell("script scope"));
	}

	/** Asks for what is there; of a stream only the beginning is read. */
	public Answer get(String url) {
		return call("GET", url, "");
	}

	/** Calls with JSON, where there is a body to send. */
	public Answer call(String method, String url, String json) {
		return call(method, url, "application/json", json);
	}

	/** Calls with a body of some type, where there is a body to send. */
	public Answer call(String method, String url, String contentType, String body) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
			.timeout(Duration.ofSeconds(20))
			.header("Content-Type", contentType);
		this.headers.forEach(request::header);
		request.method(method, method.equals("GET") ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
		try {
			HttpResponse<InputStream> answer = HTTP.send(request.build(), BodyHandlers.ofInputStream());
			try (InputStream content = answer.body()) {
				boolean stream = answer.headers().firstValue("Content-Type").orElse("").contains("event-stream");
				return new Answer(answer.statusCode(),
						stream ? "" : new String(content.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** What the gateway answered. */
	public record Answer(int status, String body) {

		/** Whether only a fresh proof of identity is missing. */
		public boolean asksForAProof() {
			return this.status == 401 && this.body.contains("step-up-required");
		}

	}

}
