package io.fluffywaffle.testsupport.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.fluffywaffle.local.keycloak.Visit;
import io.fluffywaffle.local.LaunchFailure;
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
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

		update(changed, Map.of("WAFFLE_PUBLIC_URL", "https://texts.example.org", "WAFFLE_SELF_REGISTRATION", "true"));

		assertThat(this.admin.get("").ok().get("failureFactor").asInt()).isEqualTo(7);
		assertThat(gateway().get("redirectUris").get(0).asString())
			.isEqualTo("https://texts.example.org/login/oauth2/code/keycloak");
		assertThat(gateway().get("protocolMappers")).hasSize(5);
		assertThat(new Visit(this.keycloak.issuer()).open(Map.of()).page()).contains("login-actions/registration");
		assertThat(this.admin.get("").ok().get("verifyEmail").asBoolean()).isTrue();
	}

	@Test
	void tellsWhatDiffersWherePeopleComeFromElsewhere() {
		update(FILE, Map.of("WAFFLE_SSL_REQUIRED", "external", "WAFFLE_SMTP_AUTH", "true", "WAFFLE_SMTP_USER",
				"o\"brien\\", "WAFFLE_SMTP_PASSWORD", "pass\"word", "WAFFLE_SMTP_STARTTLS", "true"));

		JsonNode realm = this.admin.get("").ok();
		assertThat(realm.get("sslRequired").asString()).isEqualTo("external");
		assertThat(realm.at("/smtpServer/auth").asString()).isEqualTo("true");
		assertThat(realm.at("/smtpServer/user").asString()).isEqualTo("o\"brien\\");
		assertThat(realm.at("/smtpServer/password").asString()).as("shown to nobody").matches("\\*+");
		assertThat(realm.at("/smtpServer/starttls").asString()).isEqualTo("true");
	}

	@Test
	void makesWhatAnOlderRealmDoesNotHave() {
		this.admin.put("", Map.of("browserFlow", "browser", "resetCredentialsFlow", "reset credentials")).ok();
		this.admin.get("/authentication/flows")
			.ok()
			.valueStream()
			.filter((flow) -> flow.get("alias").asString().matches("waffle (browser|reset credentials)"))
			.forEach((flow) -> this.admin.delete("/authentication/flows/" + flow.get("id").asString()).ok());
		this.admin.delete("/authentication/required-actions/webauthn-register").ok();
		this.admin.delete("/roles/second-factor").ok();
		this.admin.delete("/clients/" + client("identity-service").get("id").asString()).ok();

		update(FILE, "http://127.0.0.1:8080");

		Somebody ada = Somebody.in(this.keycloak);
		ada.needsSecondFactor();
		Visit visit = ada.visit(Map.of("acr_values", "stepped-up"));
		Somebody.setUp(visit);
		assertThat(Visit.claims(visit.tokens()).get("acr").asString()).isEqualTo("stepped-up");
		assertThat(visit.open(Map.of("kc_action", "webauthn-register")).page()).contains("attestationObject");
		Rest identity = new Rest(this.keycloak.url() + "/admin/realms/waffle",
				() -> Rest.token(this.keycloak.issuer(), Map.of("grant_type", "client_credentials", "client_id",
						"identity-service", "client_secret", this.keycloak.secret())));
		assertThat(identity.get("/users/" + ada.id()).ok().get("username").asString()).isEqualTo(ada.username());
		assertThat(identity.get("/events").status()).isEqualTo(200);
		assertThat(identity.get("/roles").status()).isEqualTo(200);
	}

	@Test
	void setsADeadlineAnewButRewritesNoFlowInUse() throws IOException {
		String file = Files.readString(FILE);
		Path later = Files.writeString(this.folder.resolve("later.json"),
				file.replace("\"loa-max-age\": \"540\"", "\"loa-max-age\": \"480\""));
		Path other = Files.writeString(this.folder.resolve("other.json"),
				file.replace("\"auth-password-form\", \"requirement\": \"REQUIRED\"",
						"\"auth-password-form\", \"requirement\": \"DISABLED\""));

		update(later, "http://127.0.0.1:8080");
		assertThat(this.admin.get("/authentication/flows/waffle%20browser/executions").ok().valueStream())
			.filteredOn((execution) -> execution.path("alias").asString("").equals("level 2"))
			.extracting((execution) -> this.admin
				.get("/authentication/config/" + execution.get("authenticationConfig").asString())
				.ok()
				.at("/config/loa-max-age")
				.asString())
			.containsExactly("480");

		assertThatExceptionOfType(LaunchFailure.class).isThrownBy(() -> update(other, "http://127.0.0.1:8080"))
			.withMessageContaining("waffle browser")
			.satisfies((failure) -> assertThat(failure.wayOn()).contains("new alias"));
	}

	@Test
	void leavesPeopleTheirRolesAndOthersNotesAlone() {
		KeycloakUsers users = new KeycloakUsers(this.keycloak);
		users.wake("http://127.0.0.1:9");
		String operations = users.operationsToken();

		update(FILE, "https://texts.example.org");

		assertThat(this.admin.get("").ok().at("/attributes/waffle.identity-url").asString())
			.isEqualTo("http://127.0.0.1:9");
		users.wake("");
		assertThat(subject(users.operationsToken())).isEqualTo(subject(operations));
		assertThat(this.admin.get("/roles/admin/users").ok())
			.anyMatch((user) -> user.get("username").asString().equals("service-account-waffle-ops"));
	}

	private JsonNode gateway() {
		return client("gateway");
	}

	private JsonNode client(String id) {
		return this.admin.get("/clients?clientId=" + id).ok().get(0);
	}

	private void update(Path file, String publicUrl) {
		update(file, Map.of("WAFFLE_PUBLIC_URL", publicUrl));
	}

	private void update(Path file, Map<String, String> settings) {
		Map<String, String> placeholders = new HashMap<>(KeycloakAccess.placeholders(this.keycloak.secret()));
		placeholders.putAll(settings);
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
