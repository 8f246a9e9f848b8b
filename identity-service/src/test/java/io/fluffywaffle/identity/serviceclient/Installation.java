package io.fluffywaffle.identity.serviceclient;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import tools.jackson.databind.JsonNode;

import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClient;

/** What an admin and a program do with a running service, over HTTP. */
final class Installation {

	private final String issuer;

	private final RestClient http;

	private final String admin;

	Installation(int port, String issuer, KeycloakUsers users) {
		this.issuer = issuer;
		this.http = RestClient.builder()
			.baseUrl("http://127.0.0.1:" + port)
			.defaultStatusHandler(HttpStatusCode::isError, (request, response) -> {
			})
			.build();
		this.admin = users.operationsToken();
	}

	JsonNode issue(Map<String, ?> wanted) {
		return Objects.requireNonNull(this.http.post()
			.uri("/api/service-clients")
			.headers((headers) -> headers.setBearerAuth(this.admin))
			.contentType(MediaType.APPLICATION_JSON)
			.body(wanted)
			.retrieve()
			.body(JsonNode.class));
	}

	JsonNode list() {
		return Objects.requireNonNull(this.http.get()
			.uri("/api/service-clients")
			.headers((headers) -> headers.setBearerAuth(this.admin))
			.retrieve()
			.body(JsonNode.class));
	}

	int revoke(JsonNode issued) {
		return this.http.delete()
			.uri("/api/service-clients/{id}", issued.get("id").asString())
			.headers((headers) -> headers.setBearerAuth(this.admin))
			.retrieve()
			.toBodilessEntity()
			.getStatusCode()
			.value();
	}

	/** What Keycloak answers a program that shows its secret. */
	ResponseEntity<JsonNode> askForToken(JsonNode issued) {
		return this.http.post()
			.uri(this.issuer + "/protocol/openid-connect/token")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body("grant_type=client_credentials&client_id=%s&client_secret=%s"
				.formatted(issued.get("clientId").asString(), issued.get("secret").asString()))
			.retrieve()
			.toEntity(JsonNode.class);
	}

	String token(JsonNode issued) {
		return Objects.requireNonNull(askForToken(issued).getBody()).get("access_token").asString();
	}

	ResponseEntity<String> get(String path, String token) {
		return this.http.get()
			.uri(path)
			.headers((headers) -> headers.setBearerAuth(token))
			.retrieve()
			.toEntity(String.class);
	}

	static Map<String, Object> toSeeItself(Instant expiresAt) {
		return Map.of("name", "Mirror", "scopes", List.of("users:read"), "expiresAt", expiresAt.toString());
	}

	static Map<String, Object> auditorOf(UUID account, String expiresAt) {
		return Map.of("name", "Night auditor", "scopes", List.of("audit:read"), "accounts",
				List.of(Map.of("accountId", account, "role", "supervisor")), "expiresAt", expiresAt);
	}

}
