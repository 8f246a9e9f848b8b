package io.fluffywaffle.local.keycloak;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class RealmFileTests {

	private static final Path KEYCLOAK = Path.of(System.getProperty("waffle.root"), "infra/keycloak");

	private final JsonNode realm = JsonMapper.shared().readTree(KEYCLOAK.resolve("realm/waffle-realm.json"));

	@Test
	void noClientTakesPasswordsOrUsesTheImplicitFlow() {
		assertThat(clients()).isNotEmpty()
			.noneMatch((client) -> client.path("directAccessGrantsEnabled").asBoolean(false))
			.noneMatch((client) -> client.path("implicitFlowEnabled").asBoolean(false));
	}

	@Test
	void hasNoClientThatNobodySaidTheUseOf() {
		assertThat(clients().filter((client) -> client.get("enabled").asBoolean())).extracting(RealmFileTests::id)
			.containsExactly("gateway", "waffle-cli", "waffle-ops", "identity-service");
		assertThat(clients().filter((client) -> !client.get("enabled").asBoolean())).extracting(RealmFileTests::id)
			.containsExactly("admin-cli");
	}

	@Test
	void onlyScriptsOnOnesOwnMachineAreCalledBackWithoutTls() {
		assertThat(clients().filter((client) -> client.path("redirectUris")
			.valueStream()
			.anyMatch((address) -> address.asString().startsWith("http:")))).extracting(RealmFileTests::id)
			.containsExactly("waffle-cli");
		assertThat(client("waffle-cli").get("redirectUris")).extracting(JsonNode::asString)
			.containsExactly("http://127.0.0.1/callback");
	}

	@Test
	void insistsOnTlsWhereTheInstallationSaysSo() {
		assertThat(text("sslRequired")).isEqualTo("${WAFFLE_SSL_REQUIRED:none}");
		assertThat(this.realm.at("/smtpServer/starttls").asString()).isEqualTo("${WAFFLE_SMTP_STARTTLS:false}");
	}

	@Test
	void everyLoginNeedsAProofKey() {
		assertThat(clients().filter((client) -> client.path("standardFlowEnabled").asBoolean(false))).isNotEmpty()
			.allMatch((client) -> client.at("/attributes/pkce.code.challenge.method").asString("").equals("S256"));
	}

	@Test
	void theGatewayIsCalledBackAtOneExactAddress() {
		assertThat(client("gateway").get("redirectUris")).extracting(JsonNode::asString)
			.containsExactly("${WAFFLE_PUBLIC_URL}/login/oauth2/code/keycloak");
	}

	@Test
	void everyTokenIsForTheFiveServicesOnly() {
		for (String client : List.of("gateway", "waffle-cli", "waffle-ops")) {
			assertThat(client(client).get("protocolMappers"))
				.extracting((mapper) -> mapper.at("/config/included.custom.audience").asString())
				.containsExactly("identity-service", "account-service", "client-service", "messaging-service",
						"notification-service");
			assertThat(client(client).get("fullScopeAllowed").asBoolean()).isFalse();
		}
	}

	@Test
	void holdsNoSecretOfItsOwn() {
		assertThat(clients().filter((client) -> client.has("secret")).map((client) -> client.get("secret").asString()))
			.hasSize(3)
			.allMatch((secret) -> secret.startsWith("${WAFFLE_"));
	}

	@Test
	void sendsNobodyToAnAddressWithAWildcard() {
		assertThat(clients().flatMap((client) -> client.path("redirectUris").valueStream()))
			.allSatisfy((address) -> assertThat(address.asString()).doesNotContain("*"));
		assertThat(clients())
			.allSatisfy((client) -> assertThat(client.at("/attributes/post.logout.redirect.uris").asString(""))
				.doesNotContain("*"));
	}

	@Test
	void noOtherClientHasADeviceOrBackchannelGrant() {
		assertThat(clients())
			.filteredOn((client) -> client.at("/attributes/oauth2.device.authorization.grant.enabled").asBoolean(false))
			.extracting(RealmFileTests::id)
			.containsExactly("waffle-cli");
		assertThat(clients()).noneMatch((client) -> client.at("/attributes/oidc.ciba.grant.enabled").asBoolean(false));
	}

	@Test
	void thePasswordGrantLeadsNowhere() {
		assertThat(flow(text("directGrantFlow")).get("authenticationExecutions"))
			.extracting((execution) -> execution.get("authenticator").asString())
			.containsExactly("deny-access-authenticator");
	}

	@Test
	void identityServiceManagesUsersAndClientsButNotTheRealm() {
		JsonNode account = user("service-account-identity-service");

		assertThat(account.has("realmRoles")).isFalse();
		assertThat(account.at("/clientRoles/realm-management")).extracting(JsonNode::asString)
			.containsExactly("manage-users", "view-users", "query-users", "view-events", "view-realm", "manage-clients",
					"view-clients", "query-clients");
	}

	@Test
	void nobodyRegistersUnlessTheInstallationSaysSo() {
		assertThat(text("registrationAllowed")).isEqualTo("${WAFFLE_SELF_REGISTRATION:false}");
		assertThat(text("verifyEmail")).isEqualTo("${WAFFLE_SELF_REGISTRATION:false}");
	}

	@Test
	void slowsDownGuessing() {
		assertThat(this.realm.get("bruteForceProtected").asBoolean()).isTrue();
		assertThat(this.realm.get("failureFactor").asInt()).isBetween(3, 5);
		assertThat(this.realm.get("permanentLockout").asBoolean()).as("by which anybody could lock out anybody")
			.isFalse();
	}

	@Test
	void refusesShortKnownAndGuessablePasswords() {
		assertThat(text("passwordPolicy")).contains("length(12)", "maxLength(128)", "notUsername",
				"notContainsUsername", "notEmail", "passwordHistory(5)", "guessable(4)");
	}

	@Test
	void takesACodeOnceAndNotLongAfterItsTime() {
		assertThat(this.realm.get("otpPolicyCodeReusable").asBoolean()).isFalse();
		assertThat(this.realm.get("otpPolicyDigits").asInt()).isEqualTo(6);
		assertThat(this.realm.get("otpPolicyLookAheadWindow").asInt()).isLessThanOrEqualTo(1);
		assertThat(this.realm.get("maxSecondaryAuthFailures").asInt()).isBetween(1, 99);
	}

	@Test
	void eachSecondFactorCountsAtSignInAndAtStepUp() {
		for (String flow : List.of("waffle second factor", "waffle second factor again")) {
			assertThat(flow(flow).get("authenticationExecutions"))
				.filteredOn((execution) -> execution.get("requirement").asString().equals("ALTERNATIVE"))
				.extracting((execution) -> execution.get("authenticator").asString())
				.containsExactly("webauthn-authenticator", "auth-otp-form", "auth-recovery-authn-code-form");
		}
	}

	@Test
	void asksAgainBeforeServicesFindAStepUpTooOld() {
		assertThat(config("level 2").get("loa-max-age").asInt()).isBetween(300, 570);
		assertThat(config("level 1").get("loa-max-age").asString()).isEqualTo(text("ssoSessionMaxLifespanRememberMe"));
	}

	@Test
	void aMailedLinkForANewPasswordIsNoWayAroundTheSecondFactor() {
		assertThat(text("resetCredentialsFlow")).isEqualTo("waffle reset credentials");
		assertThat(config("sign in afterwards").get("force-login").asString()).isEqualTo("true");
	}

	@Test
	void remembersWhatHappenedAndTellsIt() {
		assertThat(this.realm.get("eventsEnabled").asBoolean()).isTrue();
		assertThat(this.realm.get("adminEventsEnabled").asBoolean()).isTrue();
		assertThat(this.realm.get("adminEventsDetailsEnabled").asBoolean()).as("they hold people's data").isFalse();
		assertThat(this.realm.get("eventsListeners")).extracting(JsonNode::asString).contains("waffle");
	}

	@Test
	void whatIsHandedOutIsShortLived() {
		assertThat(this.realm.get("accessTokenLifespan").asInt()).isLessThanOrEqualTo(300);
		assertThat(this.realm.get("accessCodeLifespan").asInt()).isLessThanOrEqualTo(60);
		assertThat(this.realm.get("actionTokenGeneratedByUserLifespan").asInt()).isLessThanOrEqualTo(900);
		assertThat(this.realm.get("oauth2DeviceCodeLifespan").asInt()).isLessThanOrEqualTo(600);
		assertThat(this.realm.get("ssoSessionIdleTimeout").asInt()).isLessThanOrEqualTo(3_600);
	}

	// Keycloak falls back to its own pages without a word when there is no such theme.
	@Test
	void namesALoginThemeThatExists() {
		Path theme = KEYCLOAK.resolve("themes").resolve(this.realm.get("loginTheme").asString()).resolve("login");

		assertThat(theme.resolve("theme.properties")).exists();
		assertThat(Files.exists(theme.resolve("resources/css/waffle.css"))).isTrue();
	}

	private String text(String field) {
		return this.realm.get(field).asString();
	}

	private JsonNode flow(String alias) {
		return named("authenticationFlows", "alias", alias);
	}

	private JsonNode config(String alias) {
		return named("authenticatorConfig", "alias", alias).get("config");
	}

	private JsonNode user(String name) {
		return named("users", "username", name);
	}

	private JsonNode named(String list, String field, String name) {
		return this.realm.get(list)
			.valueStream()
			.filter((one) -> one.get(field).asString().equals(name))
			.findFirst()
			.orElseThrow();
	}

	private JsonNode client(String id) {
		return clients().filter((client) -> id(client).equals(id)).findFirst().orElseThrow();
	}

	private static String id(JsonNode client) {
		return client.get("clientId").asString();
	}

	private Stream<JsonNode> clients() {
		return StreamSupport.stream(this.realm.get("clients").spliterator(), false);
	}

}
