package io.fluffywaffle.identity.session;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.identity.Caller;
import io.fluffywaffle.identity.Console;
import io.fluffywaffle.identity.IdentityWithKeycloakTest;
import io.fluffywaffle.identity.user.Replica;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.keycloak.representations.idm.UserSessionRepresentation;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.awaitility.Awaitility.await;

@IdentityWithKeycloakTest
class SessionsTests {

	private static final String USER = "/api/users/{id}";

	private static final String PASSWORD = "Analytical-Engine-1843";

	private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";

	private final Console console = Console.open();

	private final String username = "ada-" + UUID.randomUUID();

	@Autowired
	KeycloakUsers keycloak;

	@Autowired
	MockMvcTester mvc;

	@Autowired
	TestIssuer issuer;

	@Autowired
	Replica replica;

	@Autowired
	SignIns signIns;

	private UUID ada = new UUID(0, 0);

	@BeforeEach
	void signAdaInTwice() {
		this.ada = this.keycloak.create(this.username, PASSWORD);
		this.replica.follow(this.ada);
		this.keycloak.accessToken(this.username, PASSWORD);
		this.keycloak.accessToken(this.username, PASSWORD);
	}

	@Test
	void showsEachDeviceAndTheCallersOwn() {
		String session = session(0);
		this.signIns.note(List.of(new SignIn(session, this.ada, FIREFOX, "192.0.2.7")));

		assertThat(adaIn(session).get(USER + "/sessions", this.ada)).hasStatusOk()
			.bodyJson()
			.extractingPath("$.items[?(@.current == true)]")
			.asArray()
			.singleElement(InstanceOfAssertFactories.MAP)
			.contains(entry("id", session), entry("browser", "Firefox 143"), entry("os", "Linux"),
					entry("client", "waffle-cli"), entry("remembered", false));
	}

	@Test
	void endsOneSessionAndNoOther() {
		String one = session(0);
		String other = session(1);
		Caller here = adaIn(one);

		assertThat(here.delete(USER + "/sessions/{session}", this.ada, other)).hasStatus(204);

		assertThat(sessions()).extracting(UserSessionRepresentation::getId).containsExactly(one);
		await().atMost(Duration.ofSeconds(1))
			.untilAsserted(() -> assertThat(adaIn(other).get("/api/me")).hasStatus(401));
		assertThat(here.get("/api/me")).hasStatusOk();
	}

	@Test
	void endsNoSessionOfAnybodyElse() {
		UUID eve = this.keycloak.create("eve-" + UUID.randomUUID(), PASSWORD);
		this.replica.follow(eve);
		Caller caller = new Caller(this.mvc, this.issuer.token(eve));

		assertThat(caller.delete(USER + "/sessions/{session}", eve, session(0))).hasStatus(404);
		assertThat(caller.delete(USER + "/sessions/{session}", this.ada, session(0))).hasStatus(404);
		assertThat(caller.get(USER + "/sessions", this.ada)).hasStatus(404);
		assertThat(caller.get(USER + "/credentials", this.ada)).hasStatus(404);
		assertThat(caller.post(USER + "/sign-out", this.ada)).hasStatus(404);
		assertThat(sessions()).hasSize(2);
	}

	@Test
	void signsOutEverywhere() {
		Caller here = adaIn(session(0));

		assertThat(here.post(USER + "/sign-out", this.ada)).hasStatus(204);

		assertThat(sessions()).isEmpty();
		await().atMost(Duration.ofSeconds(1)).untilAsserted(() -> assertThat(here.get("/api/me")).hasStatus(401));
	}

	@Test
	void listsCredentialsWithoutTheirSecrets() {
		assertThat(adaIn(session(0)).get(USER + "/credentials", this.ada)).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("{\"items\": [{\"type\": \"password\", \"label\": null}]}")
			.doesNotHavePath("$.items[0].secretData");
	}

	@Test
	void asksForANewPasswordAndSecondFactor() {
		Caller admin = new Caller(this.mvc, this.issuer.token(UUID.randomUUID()).admin().steppedUp());

		assertThat(admin.post(USER + "/require", this.ada, "{\"password\": true, \"secondFactor\": true}"))
			.hasStatus(204);

		assertThat(this.console.user(this.ada).toRepresentation().getRequiredActions()).contains("UPDATE_PASSWORD",
				"CONFIGURE_TOTP");
		assertThat(sessions()).isEmpty();
		assertThat(admin.post(USER + "/require", this.ada, "{}")).hasStatus(400);
		assertThat(admin.post(USER + "/require", this.ada, "{\"password\": false}")).hasStatus(400);
	}

	private List<UserSessionRepresentation> sessions() {
		return this.console.user(this.ada).getUserSessions();
	}

	private String session(int index) {
		return sessions().get(index).getId();
	}

	private Caller adaIn(String session) {
		return new Caller(this.mvc, this.issuer.token(this.ada).named(this.username, "Test").sid(session));
	}

}
