package io.fluffywaffle.keycloak.events;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.keycloak.util.JsonSerialization;

/** The way to identity-service: short time-outs, since it finds out by itself as well. */
final class IdentityService {

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	private final HttpClient http = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(PATIENCE)
		.build();

	private final String secret;

	IdentityService(String secret) {
		this.secret = secret;
	}

	/**
	 * Wakes it.
	 * @throws IOException when it cannot be reached or does not want it
	 */
	void wake(String url, List<SignIn> signIns) throws IOException, InterruptedException {
		HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/internal/keycloak/events"))
			.timeout(PATIENCE)
			.header("Content-Type", "application/json")
			.header("X-Waffle-Secret", this.secret)
			.POST(BodyPublishers.ofByteArray(JsonSerialization.writeValueAsBytes(Map.of("signIns", signIns))))
			.build();
		int status = this.http.send(request, BodyHandlers.discarding()).statusCode();
		if (status >= 300) {
			throw new IOException(url + " answered " + status);
		}
	}

}
