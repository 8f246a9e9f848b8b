package io.fluffywaffle.notification.webhook;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.notification.ShiftedClock;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** Somebody who owns an account and arranges its webhooks over REST. */
public final class Owner {

	final UUID id;

	final UUID account;

	final Texts texts;

	private final RestClient http;

	private final TestIssuer issuer;

	private final ShiftedClock clock;

	Owner(UUID id, UUID account, Texts texts, RestClient http, TestIssuer issuer, ShiftedClock clock) {
		this.id = id;
		this.account = account;
		this.texts = texts;
		this.http = http;
		this.issuer = issuer;
		this.clock = clock;
	}

	/** A webhook for all events at this address. */
	JsonNode add(String url) {
		return add(url, "message.received", "message.sent", "message.status");
	}

	JsonNode add(String url, String... events) {
		ResponseEntity<String> answer = post("", Map.of("url", url, "events", List.of(events)));
		if (answer.getStatusCode().value() != 201) {
			throw new AssertionError(answer);
		}
		return json(answer);
	}

	JsonNode webhook(JsonNode webhook) {
		return json(call(HttpMethod.GET, "/" + id(webhook), null, null));
	}

	JsonNode deliveries(JsonNode webhook) {
		return json(call(HttpMethod.GET, "/" + id(webhook) + "/deliveries", null, null)).path("items");
	}

	ResponseEntity<String> get(String path) {
		return call(HttpMethod.GET, path, null, null);
	}

	ResponseEntity<String> post(String path, @Nullable Object body) {
		return call(HttpMethod.POST, path, null, body);
	}

	ResponseEntity<String> patch(JsonNode webhook, Object body) {
		return call(HttpMethod.PATCH, "/" + id(webhook), "\"" + webhook(webhook).path("version").longValue() + "\"",
				body);
	}

	ResponseEntity<String> call(HttpMethod method, String path, @Nullable String ifMatch, @Nullable Object body) {
		return call(this.issuer.token(this.id).acr("stepped-up").authTime(this.clock.instant()).bearer(), method, path,
				ifMatch, body);
	}

	ResponseEntity<String> call(String bearer, HttpMethod method, String path, @Nullable String ifMatch,
			@Nullable Object body) {
		RestClient.RequestBodySpec request = this.http.method(method)
			.uri("/api/accounts/" + this.account + "/webhooks" + path)
			.header(HttpHeaders.AUTHORIZATION, bearer);
		if (ifMatch != null) {
			request.header(HttpHeaders.IF_MATCH, ifMatch);
		}
		if (body != null) {
			request.contentType(MediaType.APPLICATION_JSON).body(body);
		}
		return request.retrieve().onStatus((status) -> true, (asked, answer) -> {
		}).toEntity(String.class);
	}

	static JsonNode json(ResponseEntity<String> answer) {
		return JsonMapper.shared().readTree(answer.getBody());
	}

	static String id(JsonNode webhook) {
		return webhook.path("id").asString();
	}

}
