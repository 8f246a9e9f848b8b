package io.fluffywaffle.testsupport.keycloak;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.local.keycloak.Visit;
import io.fluffywaffle.local.http.Rest;
import io.fluffywaffle.local.keycloak.AdminApi;
import io.fluffywaffle.testsupport.servers.KeycloakAccess;

/** A person with a password in the run's Keycloak. */
record Somebody(KeycloakAccess keycloak, UUID id, String username) {

	static final String PASSWORD = "Analytical-Engine-1843";

	static Somebody in(KeycloakAccess keycloak) {
		String username = "u" + UUID.randomUUID();
		return new Somebody(keycloak, new KeycloakUsers(keycloak).create(username, PASSWORD), username);
	}

	/** Must have a second factor from now on. */
	void needsSecondFactor() {
		admin()
			.post("/users/%s/role-mappings/realm".formatted(this.id), List.of(admin().get("/roles/second-factor").ok()))
			.ok();
	}

	/** Password given, whatever comes next. */
	Visit visit(Map<String, String> asked) {
		return new Visit(this.keycloak.issuer()).open(asked).signIn(this.username, PASSWORD);
	}

	/** Sets up what the page shows: an app, and then recovery codes. */
	static Authenticator setUp(Visit visit) {
		Authenticator app = new Authenticator(visit.hidden("totpSecret"));
		visit.submit(Map.of("totpSecret", app.secret(), "totp", app.code(), "userLabel", "phone"));
		visit.submit(Map.of("generatedRecoveryAuthnCodes", visit.hidden("generatedRecoveryAuthnCodes"), "generatedAt",
				visit.hidden("generatedAt"), "userLabel", "paper", "kcRecoveryCodesConfirmationCheck", "on"));
		return app;
	}

	Rest admin() {
		return AdminApi.of(this.keycloak.url(), this.keycloak.adminPassword());
	}

}
