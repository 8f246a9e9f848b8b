package io.fluffywaffle.gateway.login;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.gateway.GatewayApplication;
import io.fluffywaffle.gateway.support.Browser;
import io.fluffywaffle.gateway.support.KeycloakGatewayTest;
import io.fluffywaffle.gateway.support.StandInService;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import io.fluffywaffle.testsupport.servers.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

import static org.assertj.core.api.Assertions.assertThat;

@KeycloakGatewayTest
class LoginTests {

	private static final String PASSWORD = "Correct-horse-7-battery";

	private static final String PAGE = "/accounts/01938f3a?filter=unread&q=caf%C3%A9";

	@Autowired
	StandInService service;

	@Autowired
	KeycloakUsers users;

	Browser browser;

	String username;

	UUID userId;

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.service.reset();
		this.browser = new Browser(port);
		this.username = "ana-" + UUID.randomUUID();
		this.userId = this.users.create(this.username, PASSWORD);
	}

	@Test
	void leadsToKeycloakAndBackToThePageAskedFor() throws Exception {
		HttpResponse<String> page = signIn();

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.uri()).hasPath("/accounts/01938f3a").hasQuery("filter=unread&q=café");
		assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
	}

	@Test
	void provesItsRequestsToKeycloak() throws Exception {
		HttpResponse<String> form = this.browser.open(PAGE);

		assertThat(form.uri().getQuery()).contains("code_challenge_method=S256", "code_challenge=", "state=", "nonce=",
				"redirect_uri=http://127.0.0.1:8080/login/oauth2/code/keycloak");
	}

	@Test
	void changesTheSessionAtLogin() throws Exception {
		signIn();
		String before = this.browser.cookie("SESSION").orElseThrow();

		this.browser.open("/oauth2/authorization/keycloak");

		assertThat(this.browser.cookie("SESSION")).isPresent().get().isNotEqualTo(before);
	}

	@Test
	void keepsTheSessionCookieFromScripts() throws Exception {
		signIn();

		List<String> session = this.browser.history()
			.stream()
			.flatMap((answer) -> answer.headers().allValues("Set-Cookie").stream())
			.filter((cookie) -> cookie.startsWith("SESSION="))
			.toList();
		assertThat(session).isNotEmpty()
			.allSatisfy((cookie) -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Path=/")
				.doesNotContain("Domain"));
	}

	@Test
	void givesServicesTheTokenAndTheBrowserNone() throws Exception {
		signIn();

		this.browser.follow(this.browser.get("/api/me"));

		StandInService.Received received = this.service.taken();
		assertThat(received.header("Authorization")).startsWith("Bearer eyJ");
		assertThat(received.header("Cookie")).isNull();
		assertThat(this.browser.history()).filteredOn((answer) -> !answer.uri().getPath().startsWith("/realms/"))
			.isNotEmpty()
			.allSatisfy((answer) -> {
				assertThat(answer.headers().toString()).doesNotContain("eyJ");
				assertThat(answer.body()).doesNotContain("eyJ");
			});
	}

	@Test
	void renewsTheToken() throws Exception {
		signIn();

		this.browser.get("/api/me");
		this.browser.get("/api/me");

		assertThat(this.service.taken().header("Authorization")).startsWith("Bearer eyJ")
			.isNotEqualTo(this.service.taken().header("Authorization"));
	}

	@Test
	void takesAChangeOnlyWithItsCsrfToken() throws Exception {
		signIn();
		String token = this.browser.cookie("XSRF-TOKEN").orElseThrow();

		assertThat(patch("not-" + token)).isEqualTo(403);
		assertThat(this.service.left()).isEmpty();
		assertThat(patch(token)).isEqualTo(204);
		assertThat(this.service.taken().body()).asString().isEqualTo("{}");
	}

	@Test
	void looksAtAnInvitationAsNobody() throws Exception {
		signIn();

		HttpResponse<String> answer = this.browser.send(this.browser.to("/api/invitations/lookup")
			.header("X-XSRF-TOKEN", this.browser.cookie("XSRF-TOKEN").orElseThrow())
			.POST(BodyPublishers.ofString("{}"))
			.build());

		assertThat(answer.statusCode()).isEqualTo(204);
		assertThat(this.service.taken().header("Authorization")).isNull();
	}

	@Test
	void signsOutHereAndAtKeycloak() throws Exception {
		signIn();

		HttpResponse<String> answer = this.browser.send(this.browser.to("/logout")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("_csrf=" + this.browser.cookie("XSRF-TOKEN").orElseThrow()))
			.build());

		assertThat(answer.headers().firstValue("Location").map(URI::create)).hasValueSatisfying(
				(keycloak) -> assertThat(keycloak).hasPath("/realms/waffle/protocol/openid-connect/logout")
					.hasParameter("post_logout_redirect_uri", "http://127.0.0.1:8080/"));
		assertThat(this.browser.get("/api/me").statusCode()).isEqualTo(401);
		this.browser.follow(answer);
		assertThat(this.browser.open("/profile").body()).as("asks for the password again").contains("<form");
	}

	@Test
	void isKnownToEveryGateway(@Autowired Environment environment, @Autowired TestDatabase database) throws Exception {
		signIn();

		try (ConfigurableApplicationContext other = anotherGateway(environment, database)) {
			int port = ((WebServerApplicationContext) other).getWebServer().getPort();
			HttpResponse<String> answer = this.browser.get("http://127.0.0.1:" + port + "/api/me");

			assertThat(answer.statusCode()).isEqualTo(204);
			assertThat(this.service.taken().header("Authorization")).startsWith("Bearer eyJ");
		}
	}

	@Test
	void offersToSignInAgainWhenTheLoginWasLost() throws Exception {
		HttpResponse<String> page = this.browser.open("/login/oauth2/code/keycloak?code=old&state=forgotten");

		assertThat(page.statusCode()).isEqualTo(401);
		assertThat(page.body()).contains("Signing in did not finish", "Sign in again",
				"href=\"/oauth2/authorization/keycloak\"");
	}

	@Test
	void goesOnWhenAnotherWindowSignedInMeanwhile() throws Exception {
		signIn();

		HttpResponse<String> page = this.browser.open("/login/oauth2/code/keycloak?code=old&state=forgotten");

		assertThat(page.statusCode()).isEqualTo(200);
		assertThat(page.uri()).hasPath("/");
	}

	@Test
	void letsTheApiRefuseWithoutSendingItToKeycloak() throws Exception {
		HttpResponse<String> answer = this.browser.page("/api/me");

		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(this.browser.cookie("SESSION")).as("no session for it").isEmpty();
	}

	private HttpResponse<String> signIn() throws Exception {
		return this.browser.signIn(PAGE, this.username, PASSWORD);
	}

	private int patch(String csrfToken) throws Exception {
		return this.browser
			.send(this.browser.to("/api/me")
				.header("X-XSRF-TOKEN", csrfToken)
				.header("Content-Type", "application/json")
				.method("PATCH", BodyPublishers.ofString("{}"))
				.build())
			.statusCode();
	}

	private ConfigurableApplicationContext anotherGateway(Environment environment, TestDatabase database) {
		Map<String, String> settings = new HashMap<>(database.settings());
		settings.put("server.port", "0");
		settings.put("WAFFLE_ISSUER", environment.getRequiredProperty("WAFFLE_ISSUER"));
		settings.put("WAFFLE_GATEWAY_SECRET", environment.getRequiredProperty("WAFFLE_GATEWAY_SECRET"));
		settings.put("WAFFLE_IDENTITY_URL", this.service.url());
		return SpringApplication.run(GatewayApplication.class,
				settings.entrySet().stream().map((setting) -> "--" + setting).toArray(String[]::new));
	}

}
