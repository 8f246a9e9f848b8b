package io.fluffywaffle.testsupport.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.fluffywaffle.local.http.Rest;
import io.fluffywaffle.local.keycloak.AdminApi;
import io.fluffywaffle.local.keycloak.RealmUpdate;
import io.fluffywaffle.testsupport.servers.RealServers;
import io.fluffywaffle.testsupport.servers.KeycloakAccess;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class RealmUpdateTests {

	private static final Path FILE = Path.of(System.getProperty("waffle.root"),
			"infra/keycloak/realm/waffle-realm.json");

	private final KeycloakAccess keycloak = RealServers.keycloak();

	private final Rest admin = AdminApi.of(this.keycloak.url(), this.keycloak.adminPassword());

	@TempDir
	Path folder;

	@AfterEach
	void restore() {
		update(FILE, "http://127.0.0.1:8080");
	}

	@Test
	void bringsAnExistingRealmUpToDate() throws IOException {
		Path changed = Files.writeString(this.folder.resolve("realm.json"),
				Files.readString(FILE).replace("\"failureFactor\": 5", "\"failureFactor\": 7"));

		update(changed, "https://texts.example.org");

		assertThat(this.admin.get("").ok().get("failureFactor").asInt()).isEqualTo(7);
		assertThat(gateway().get("redirectUris").get(0).asString())
			.isEqualTo("https://texts.example.org/login/oauth2/code/keycloak");
		assertThat(gateway().get("protocolMappers")).hasSize(5);
	}

	@Test
	void leavesPeopleAndTheirRolesAlone() {
		KeycloakUsers users = new KeycloakUsers(this.keycloak);
		String operations = users.operationsToken();

		update(FILE, "https://texts.example.org");

		assertThat(subject(users.operationsToken())).isEqualTo(subject(operations));
		assertThat(this.admin.get("/roles/admin/users").ok())
			.anyMatch((user) -> user.get("username").asString().equals("service-account-waffle-ops"));
	}

	private JsonNode gateway() {
		return this.admin.get("/clients?clientId=gateway").ok().get(0);
	}

	private void update(Path file, String publicUrl) {
		Map<String, String> placeholders = new HashMap<>(KeycloakAccess.placeholders(this.keycloak.secret()));
		placeholders.put("WAFFLE_PUBLIC_URL", publicUrl);
		new RealmUpdate(this.keycloak.url(), this.keycloak.adminPassword(), file, placeholders,
				this.folder.resolve("applied"))
			.run();
	}

	private static String subject(String token) {
		String claims = new String(java.util.Base64.getUrlDecoder().decode(token.split("\\.")[1]),
				java.nio.charset.StandardCharsets.UTF_8);
		return claims.replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1");
	}

}
