package io.fluffywaffle.gateway.login;

import java.net.URI;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.fluffywaffle.gateway.support.Browser;
import io.fluffywaffle.gateway.support.KeycloakGatewayTest;
import io.fluffywaffle.gateway.support.StandInService;
import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@KeycloakGatewayTest
class StepUpTests {

	private static final String PASSWORD = "Correct-horse-7-battery";

	private static final String CALLBACK = "/login/oauth2/code/keycloak";

	private static final Pattern STATE = Pattern.compile("[?&]state=([^&]+)");

	@Autowired
	StandInService service;

	@Autowired
	KeycloakUsers users;

	@Autowired
	JdbcClient database;

	Browser browser;

	UUID ana;

	@BeforeEach
	void signIn(@LocalServerPort int port) throws Exception {
		this.service.reset();
		String username = "ana-" + UUID.randomUUID();
		this.ana = this.users.create(username, PASSWORD);
		this.browser = new Browser(port);
		this.browser.signIn("/profile", username, PASSWORD);
	}

	@Test
	void asksForThePasswordAgainAndLeadsBack() throws Exception {
		String before = session();
		assertThat(token().getStringClaim("acr")).isEqualTo("signed-in");

		HttpResponse<String> page = prove(this.browser.open("/login/step-up?back=/profile"));

		assertThat(page.uri()).hasPath("/profile").hasNoQuery();
		assertThat(token().getStringClaim("acr")).isEqualTo("stepped-up");
		assertThat(session()).isNotEqualTo(before);
		assertThat(sessionsOf(this.ana)).hasSize(1);
	}

	@Test
	void changesACredentialAndTellsThePage() throws Exception {
		HttpResponse<String> form = prove(this.browser.open("/login/action?name=password&back=/profile?tab=security"));

		HttpResponse<String> page = this.browser.fillIn(form,
				Map.of("password-new", "Another-horse-8-battery", "password-confirm", "Another-horse-8-battery"));

		assertThat(page.uri()).hasPath("/profile").hasQuery("tab=security&action=done");
	}

	@Test
	void staysSignedInWhenAnActionIsCancelled() throws Exception {
		HttpResponse<String> form = prove(this.browser.open("/login/action?name=totp&back=/profile"));

		HttpResponse<String> page = this.browser.fillIn(form, Map.of("cancel-aia", "true"));

		assertThat(page.uri()).hasPath("/profile").hasQuery("action=cancelled");
		assertThat(token().getSubject()).isEqualTo(this.ana.toString());
	}

	@ParameterizedTest
	@CsvSource({ "/login/step-up?back=/profile,/profile",
			"/login/action?name=totp&back=/profile,/profile?action=failed" })
	void staysSignedInWhenAVisitFails(String visit, String back) throws Exception {
		URI keycloak = URI.create(this.browser.page(visit).headers().firstValue("Location").orElseThrow());
		String state = STATE.matcher(keycloak.getRawQuery()).results().findFirst().orElseThrow().group(1);

		HttpResponse<String> answer = this.browser.page(CALLBACK + "?error=temporarily_unavailable&state=" + state);

		assertThat(answer.headers().firstValue("Location")).hasValue(back);
		assertThat(token().getSubject()).isEqualTo(this.ana.toString());
	}

	@Test
	void anotherPersonTakesNothingOver() throws Exception {
		String username = "ben-" + UUID.randomUUID();
		UUID ben = this.users.create(username, PASSWORD);
		List<String> before = sessionsOf(this.ana);
		forgetAtKeycloak();

		this.browser.fillIn(this.browser.open("/login/step-up?back=/profile"), username, PASSWORD);

		assertThat(token().getSubject()).isEqualTo(ben.toString());
		assertThat(sessionsOf(this.ana)).isEmpty();
		assertThat(sessionsOf(ben)).hasSize(1).doesNotContainAnyElementsOf(before);
	}

	private HttpResponse<String> prove(HttpResponse<String> form) throws Exception {
		return this.browser.fillIn(form, Map.of("password", PASSWORD));
	}

	private JWTClaimsSet token() throws Exception {
		assertThat(this.browser.get("/api/me").statusCode()).isEqualTo(204);
		return claims(String.valueOf(this.service.taken().header("Authorization")).substring("Bearer ".length()));
	}

	private static JWTClaimsSet claims(String token) throws ParseException {
		return SignedJWT.parse(token).getJWTClaimsSet();
	}

	private String session() {
		return this.browser.cookie("SESSION").orElseThrow();
	}

	private List<String> sessionsOf(UUID person) {
		return this.database.sql("select primary_id from spring_session where principal_name = ?")
			.param(person.toString())
			.query(String.class)
			.list();
	}

	private void forgetAtKeycloak() {
		this.browser.cookies()
			.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().startsWith("KEYCLOAK") || cookie.getName().startsWith("AUTH_SESSION"))
			.toList()
			.forEach((cookie) -> this.browser.cookies().getCookieStore().remove(null, cookie));
	}

}
