package io.fluffywaffle.local.keycloak;

import java.util.ArrayList;
import java.util.List;

import io.fluffywaffle.local.http.Rest;
import tools.jackson.databind.JsonNode;

/**
 * The realm file's roles, and which of them its clients and their own accounts have. Only
 * adds: what people were given or refused is not its affair.
 */
record RealmGrants(Rest admin, JsonNode wanted) {

	void makeRoles() {
		for (JsonNode role : this.wanted.at("/roles/realm")) {
			if (this.admin.get("/roles/" + role.get("name").asString()).isMissing()) {
				this.admin.post("/roles", role).ok();
			}
		}
	}

	void grant() {
		for (JsonNode mapping : this.wanted.path("scopeMappings")) {
			String client = client(mapping.get("client"));
			this.admin.post("/clients/%s/scope-mappings/realm".formatted(client), realmRoles(mapping.get("roles")))
				.ok();
		}
		this.wanted.path("clientScopeMappings").properties().forEach((mappings) -> {
			String owner = client(mappings.getKey());
			for (JsonNode mapping : mappings.getValue()) {
				String path = "/clients/%s/scope-mappings/clients/%s".formatted(client(mapping.get("client")), owner);
				this.admin.post(path, clientRoles(owner, mapping.get("roles"))).ok();
			}
		});
		for (JsonNode user : this.wanted.path("users")) {
			grantTo(user);
		}
	}

	private void grantTo(JsonNode account) {
		String client = client(account.get("serviceAccountClientId"));
		String mappings = "/users/%s/role-mappings"
			.formatted(this.admin.get("/clients/%s/service-account-user".formatted(client)).ok().get("id").asString());
		this.admin.post(mappings + "/realm", realmRoles(account.path("realmRoles"))).ok();
		account.path("clientRoles").properties().forEach((roles) -> {
			String owner = client(roles.getKey());
			this.admin.post(mappings + "/clients/" + owner, clientRoles(owner, roles.getValue())).ok();
		});
	}

	private List<JsonNode> realmRoles(JsonNode names) {
		return roles("/roles/", names);
	}

	private List<JsonNode> clientRoles(String client, JsonNode names) {
		return roles("/clients/%s/roles/".formatted(client), names);
	}

	private List<JsonNode> roles(String path, JsonNode names) {
		List<JsonNode> roles = new ArrayList<>();
		names.forEach((name) -> roles.add(this.admin.get(path + name.asString()).ok()));
		return roles;
	}

	private String client(JsonNode name) {
		return client(name.asString());
	}

	private String client(String name) {
		return this.admin.get("/clients?clientId=" + name).ok().get(0).get("id").asString();
	}

}
