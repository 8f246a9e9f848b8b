package io.fluffywaffle.gateway.login;

import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
class KeycloakVisitsTests {

	private static final String ESSENTIAL_PROOF = "claims={\"id_token\":{\"acr\":{\"essential\":true,\"values\":[\"stepped-up\"]}}}";

	Http browser;

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.browser = new Http(port);
	}

	@Test
	void asksForAnEssentialProof() throws Exception {
		assertThat(asked("/login/step-up?back=/profile"))
			.contains("acr_values=stepped-up", ESSENTIAL_PROOF, "code_challenge_method=S256", "state=", "nonce=")
			.doesNotContain("kc_action");
	}

	@ParameterizedTest
	@CsvSource({ "password,UPDATE_PASSWORD", "totp,CONFIGURE_TOTP", "passkey,webauthn-register",
			"recovery-codes,CONFIGURE_RECOVERY_AUTHN_CODES" })
	void asksForAnActionAndItsProof(String name, String action) throws Exception {
		assertThat(asked("/login/action?name=" + name)).contains("kc_action=" + action, ESSENTIAL_PROOF);
	}

	@Test
	void asksToDeleteACredential() throws Exception {
		assertThat(asked("/login/action?name=delete-credential&id=01938f3a-7c00"))
			.contains("kc_action=delete_credential:01938f3a-7c00", ESSENTIAL_PROOF);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "?name=", "?name=delete_account", "?name=UPDATE_EMAIL", "?name=delete-credential",
			"?name=delete-credential&id=a%26b", "?name=delete-credential&id=a:b" })
	void asksForNothingElse(String query) throws Exception {
		assertThat(this.browser.get("/login/action" + query).statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/", "/inbox", "/login/step-up", "/login/action?name=totp", "/invitation", "/claim",
			"/oauth2/authorization/keycloak", "/login/oauth2/code/keycloak?code=1&state=2", "/login/failed" })
	void costsNoSession(String path, @Autowired JdbcClient database) throws Exception {
		this.browser.page(path);

		assertThat(this.browser.cookie("SESSION")).isEmpty();
		assertThat(database.sql("select count(*) from spring_session").query(Long.class).single()).isZero();
	}

	@Test
	void isRememberedWhereOnlyWeCanReadIt() throws Exception {
		HttpResponse<String> answer = this.browser.page("/login/step-up?back=/profile");

		assertThat(answer.headers().allValues("Set-Cookie")).filteredOn((cookie) -> cookie.startsWith("LOGIN="))
			.singleElement()
			.asString()
			.contains("HttpOnly", "SameSite=Lax", "Path=/", "Max-Age=1800")
			.doesNotContain("profile")
			.doesNotStartWith("LOGIN=ey");
	}

	@Test
	void aForgedMemoryIsNone() throws Exception {
		HttpResponse<String> answer = this.browser.get("/login/oauth2/code/keycloak?code=1&state=2",
				(request) -> request.header("Cookie", "LOGIN=" + "A".repeat(200)));

		assertThat(answer.headers().firstValue("Location")).hasValue("/login/failed");
	}

	private String asked(String path) throws Exception {
		HttpResponse<String> answer = this.browser.page(path);
		assertThat(answer.statusCode()).isEqualTo(302);
		URI keycloak = URI.create(answer.headers().firstValue("Location").orElseThrow());
		assertThat(keycloak).hasPath("/realms/waffle/protocol/openid-connect/auth");
		return URLDecoder.decode(keycloak.getRawQuery(), StandardCharsets.UTF_8);
	}

}
