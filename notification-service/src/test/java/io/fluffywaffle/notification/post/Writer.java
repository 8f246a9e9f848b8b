package io.fluffywaffle.notification.post;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Somebody who writes posts over REST. */
final class Writer {

	final UUID id;

	private final TestToken token;

	private final RestClient http;

	private Writer(UUID id, TestToken token, RestClient http) {
		this.id = id;
		this.token = token;
		this.http = http;
	}

	static Writer of(UUID id, TestIssuer issuer, int port) {
		return new Writer(id, issuer.token(id), RestClient.create("http://127.0.0.1:" + port));
	}

	static Writer admin(UUID id, TestIssuer issuer, int port) {
		return new Writer(id, issuer.token(id).admin(), RestClient.create("http://127.0.0.1:" + port));
	}

	static JsonNode json(ResponseEntity<String> answer) {
		return JsonMapper.shared().readTree(answer.getBody());
	}

	/** The fields that the answer finds fault with. */
	static List<String> faults(ResponseEntity<String> answer) {
		return json(answer).path("errors").valueStream().map((error) -> error.path("field").asString()).toList();
	}

	/** A draft. */
	JsonNode writes(@Nullable UUID account, String title, String body, String... tags) {
		ResponseEntity<String> answer = write(account, title, body, tags);
		if (answer.getStatusCode().value() != 201) {
			throw new AssertionError(answer);
		}
		return json(answer);
	}

	/** A post that everybody sees. */
	JsonNode publishes(@Nullable UUID account, String title, String body, String... tags) {
		return publishes(writes(account, title, body, tags));
	}

	JsonNode publishes(JsonNode post) {
		ResponseEntity<String> answer = post("/" + id(post) + "/publish", Map.of());
		if (answer.getStatusCode().value() != 200) {
			throw new AssertionError(answer);
		}
		return json(answer);
	}

	ResponseEntity<String> write(@Nullable UUID account, String title, String body, String... tags) {
		Map<String, Object> post = new HashMap<>(Map.of("title", title, "body", body, "tags", List.of(tags)));
		post.put("accountId", account);
		return post("", post);
	}

	ResponseEntity<String> edit(JsonNode post, String title, String body) {
		return call(HttpMethod.PUT, "/" + id(post), "\"" + post.path("version").longValue() + "\"",
				Map.of("title", title, "body", body, "tags", List.of()));
	}

	ResponseEntity<String> get(String path) {
		return call(HttpMethod.GET, path, null, null);
	}

	ResponseEntity<String> post(String path, @Nullable Object body) {
		return call(HttpMethod.POST, path, null, body);
	}

	ResponseEntity<String> delete(JsonNode post) {
		return call(HttpMethod.DELETE, "/" + id(post), null, null);
	}

	ResponseEntity<String> addPicture(JsonNode post, byte[] file, @Nullable String alt) {
		MultiValueMap<String, Object> form = new LinkedMultiValueMap<>();
		form.add("file", new ByteArrayResource(file) {
			@Override
			public String getFilename() {
				return "holiday.jpg";
			}
		});
		if (alt != null) {
			form.add("alt", alt);
		}
		return answer(
				request(HttpMethod.POST, "/" + id(post) + "/pictures", null).contentType(MediaType.MULTIPART_FORM_DATA)
					.body(form));
	}

	ResponseEntity<String> call(HttpMethod method, String path, @Nullable String ifMatch, @Nullable Object body) {
		RestClient.RequestBodySpec request = request(method, path, ifMatch);
		return answer((body != null) ? request.contentType(MediaType.APPLICATION_JSON).body(body) : request);
	}

	static String id(JsonNode post) {
		return post.path("id").asString();
	}

	private RestClient.RequestBodySpec request(HttpMethod method, String path, @Nullable String ifMatch) {
		RestClient.RequestBodySpec request = this.http.method(method)
			.uri("/api/posts" + path)
			.header(HttpHeaders.AUTHORIZATION, this.token.bearer());
		return (ifMatch != null) ? request.header(HttpHeaders.IF_MATCH, ifMatch) : request;
	}

	private static ResponseEntity<String> answer(RestClient.RequestHeadersSpec<?> request) {
		return request.retrieve().onStatus((status) -> true, (asked, answer) -> {
		}).toEntity(String.class);
	}

}
