package io.fluffywaffle.testsupport.keycloak;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.local.keycloak.Visit;
import io.fluffywaffle.local.http.Rest;
import io.fluffywaffle.local.keycloak.AdminApi;
import io.fluffywaffle.testsupport.servers.KeycloakAccess;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.http.MediaType;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.client.RestClient;

/** Makes users in a real Keycloak and signs them in as a browser would. */
public final class KeycloakUsers {

	private final KeycloakAccess keycloak;

	private final RestClient http;

	public KeycloakUsers(KeycloakAccess keycloak) {
		this.keycloak = keycloak;
		this.http = RestClient.create(keycloak.url());
	}

	/** Makes a user who can sign in at once; the id is the {@code sub} of his tokens. */
	public UUID create(String username, String password) {
		URI made = this.http.post()
			.uri("/admin/realms/waffle/users")
			.header("Authorization", "Bearer " + adminToken())
			.contentType(MediaType.APPLICATION_JSON)
			.body(Map.of("username", username, "enabled", true, "email", username + "@waffle.test", "emailVerified",
					true, "firstName", "Test", "lastName", username, "credentials",
					List.of(Map.of("type", "password", "value", password, "temporary", false))))
			.retrieve()
			.toBodilessEntity()
			.getHeaders()
			.getLocation();
		String path = Objects.requireNonNull(made).getPath();
		return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
	}

	/** Gives the user the realm role {@code admin}. */
	public void makeAdmin(UUID user) {
		String bearer = "Bearer " + adminToken();
		JsonNode role = this.http.get()
			.uri("/admin/realms/waffle/roles/admin")
			.header("Authorization", bearer)
			.retrieve()
			.body(JsonNode.class);
		this.http.post()
			.uri("/admin/realms/waffle/users/{user}/role-mappings/realm", user)
			.header("Authorization", bearer)
			.contentType(MediaType.APPLICATION_JSON)
			.body(List.of(Objects.requireNonNull(role)))
			.retrieve()
			.toBodilessEntity();
	}

	/** Whether the realm asks the user for a second factor at every sign-in. */
	public boolean mustHaveASecondFactor(UUID user) {
		JsonNode roles = this.http.get()
			.uri("/admin/realms/waffle/users/{user}/role-mappings/realm", user)
			.header("Authorization", "Bearer " + adminToken())
			.retrieve()
			.body(JsonNode.class);
		return Objects.requireNonNull(roles).findValuesAsString("name").contains("second-factor");
	}

	/** Takes the user's right to sign in, as Keycloak's console does. */
	public void disable(UUID user) {
		String bearer = "Bearer " + adminToken();
		ObjectNode known = this.http.get()
			.uri("/admin/realms/waffle/users/{user}", user)
			.header("Authorization", bearer)
			.retrieve()
			.body(ObjectNode.class);
		this.http.put()
			.uri("/admin/realms/waffle/users/{user}", user)
			.header("Authorization", bearer)
			.contentType(MediaType.APPLICATION_JSON)
			.body(Objects.requireNonNull(known).put("enabled", false))
			.retrieve()
			.toBodilessEntity();
	}

	/** Revokes a token that {@code waffle-cli} was given, as its owner does. */
	public void revoke(String token) {
		this.http.post()
			.uri("/realms/waffle/protocol/openid-connect/revoke")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(new LinkedMultiValueMap<>(Map.of("client_id", List.of("waffle-cli"), "token", List.of(token))))
			.retrieve()
			.toBodilessEntity();
	}

	/** Signs the user in on the login page, with the client {@code waffle-cli}. */
	public String accessToken(String username, String password) {
		return new Visit(this.keycloak.issuer()).open(Map.of())
			.signIn(username, password)
			.tokens()
			.get("access_token")
			.asString();
	}

	/**
	 * Lets Keycloak wake the identity-service at this address, without a slash at the
	 * end; empty for nobody.
	 */
	public void wake(String identityUrl) {
		Rest realm = AdminApi.of(this.keycloak.url(), this.keycloak.adminPassword());
		ObjectNode attributes = (ObjectNode) realm.get("").ok().get("attributes");
		realm.put("", Map.of("attributes", attributes.put("waffle.identity-url", identityUrl))).ok();
	}

	/** A token of the service account {@code waffle-ops}. */
	public String operationsToken() {
		return token("waffle", Map.of("grant_type", "client_credentials", "client_id", "waffle-ops", "client_secret",
				this.keycloak.secret()));
	}

	private String adminToken() {
		return token("master", Map.of("grant_type", "password", "client_id", "admin-cli", "username", "admin",
				"password", this.keycloak.adminPassword()));
	}

	private String token(String realm, Map<String, String> form) {
		MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
		form.forEach(fields::add);
		JsonNode answer = this.http.post()
			.uri("/realms/{realm}/protocol/openid-connect/token", realm)
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.body(fields)
			.retrieve()
			.body(JsonNode.class);
		return Objects.requireNonNull(answer).get("access_token").asString();
	}

}
