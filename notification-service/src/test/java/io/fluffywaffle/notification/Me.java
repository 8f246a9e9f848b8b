package io.fluffywaffle.notification;

import java.util.UUID;

import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** People at what is their own, over REST. */
@TestComponent
public class Me {

	private final TestIssuer issuer;

	private final ServletWebServerApplicationContext server;

	Me(TestIssuer issuer, ServletWebServerApplicationContext server) {
		this.issuer = issuer;
		this.server = server;
	}

	/** An answer as JSON. */
	public static JsonNode json(ResponseEntity<String> answer) {
		return JsonMapper.shared().readTree(answer.getBody());
	}

	/** What somebody reads below {@code /api/me}. */
	public JsonNode read(UUID user, String path) {
		ResponseEntity<String> answer = call(user, HttpMethod.GET, path, null, null);
		if (!answer.getStatusCode().is2xxSuccessful()) {
			throw new AssertionError(answer);
		}
		return json(answer);
	}

	/** Any call below {@code /api/me}. */
	public ResponseEntity<String> call(UUID user, HttpMethod method, String path, @Nullable String ifMatch,
			@Nullable Object body) {
		RestClient.RequestBodySpec request = client().method(method)
			.uri("/api/me" + path)
			.header(HttpHeaders.AUTHORIZATION, this.issuer.token(user).bearer());
		if (ifMatch != null) {
			request.header(HttpHeaders.IF_MATCH, ifMatch);
		}
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).body(body);
		}
		return answer(request);
	}

	/** A call of somebody who did not sign in. */
	public ResponseEntity<String> visit(HttpMethod method, String path) {
		return answer(client().method(method).uri(path));
	}

	private RestClient client() {
		return RestClient.create("http://127.0.0.1:" + this.server.getWebServer().getPort());
	}

	private static ResponseEntity<String> answer(RestClient.RequestBodySpec request) {
		return request.retrieve().onStatus((status) -> true, (asked, answer) -> {
		}).toEntity(String.class);
	}

}
