package io.fluffywaffle.testsupport.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.fluffywaffle.testsupport.RealKeycloak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig(RealmTests.Application.class)
@RealKeycloak
class RealmTests {

	private static final String CALLBACK = "http://127.0.0.1:8080/login/oauth2/code/keycloak";

	private static final String CHALLENGE = "&code_challenge_method=S256&code_challenge=" + "a".repeat(43);

	private static final Pattern STYLESHEET = Pattern.compile("/resources/[^\"]+/login/waffle/css/waffle\\.css");

	private final HttpClient http = HttpClient.newHttpClient();

	@Value("${WAFFLE_ISSUER}")
	private String issuer;

	@Value("${WAFFLE_GATEWAY_SECRET}")
	private String secret;

	@Test
	void showsTheLoginPageInOurLook() throws Exception {
		HttpResponse<String> page = login("gateway", CALLBACK, CHALLENGE);

		Matcher stylesheet = STYLESHEET.matcher(page.body());
		assertThat(stylesheet.find()).as("a mistyped theme falls back to Keycloak's own without a word").isTrue();
		assertThat(get(URI.create(this.issuer).resolve(stylesheet.group())).body()).contains("--waffle-primary");
		assertThat(page.body()).contains("Sign in to Waffle", "Remember me", "Forgot password?")
			.as("nobody registers here")
			.doesNotContain("login-actions/registration");
	}

	@Test
	void refusesALoginWithoutAProofKey() throws Exception {
		assertThat(location(login("gateway", CALLBACK, ""))).startsWith(CALLBACK).contains("error=invalid_request");
	}

	@Test
	void refusesAProofKeyThatIsNotHashed() throws Exception {
		assertThat(location(login("gateway", CALLBACK, CHALLENGE.replace("S256", "plain"))))
			.contains("error=invalid_request");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "http://127.0.0.1:8080/", CALLBACK + "/more", "http://evil.test/login/oauth2/code/keycloak" })
	void sendsNobodyToAnotherAddress(String address) throws Exception {
		assertThat(login("gateway", address, CHALLENGE).statusCode()).isEqualTo(400);
	}

	@Test
	void callsACommandLineBackOnAnyPortOfThisMachine() throws Exception {
		assertThat(login("waffle-cli", "http://127.0.0.1:49152/callback", CHALLENGE).statusCode()).isEqualTo(200);
		assertThat(login("waffle-cli", "http://evil.test/callback", CHALLENGE).statusCode()).isEqualTo(400);
	}

	@Test
	void handsNoTokenToABrowser() throws Exception {
		HttpResponse<String> answer = get(URI.create(
				authorization("gateway", CALLBACK, CHALLENGE).replace("response_type=code", "response_type=token")));

		assertThat(location(answer)).contains("error=unauthorized_client").doesNotContain("access_token");
	}

	@ParameterizedTest
	@ValueSource(strings = { "gateway", "waffle-cli", "waffle-ops", "admin-cli", "account-console" })
	void takesNoPasswordFromAnyClient(String client) throws Exception {
		String form = "grant_type=password&username=ada&password=guess&client_id=%s&client_secret=%s".formatted(client,
				this.secret);
		HttpRequest request = HttpRequest.newBuilder(URI.create(this.issuer + "/protocol/openid-connect/token"))
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString(form))
			.build();

		assertThat(this.http.send(request, BodyHandlers.ofString()).body()).containsAnyOf("unauthorized_client",
				"invalid_client");
	}

	private HttpResponse<String> login(String client, String callback, String more)
			throws IOException, InterruptedException {
		return get(URI.create(authorization(client, callback, more)));
	}

	private String authorization(String client, String callback, String more) {
		return "%s/protocol/openid-connect/auth?response_type=code&scope=openid&client_id=%s&redirect_uri=%s%s"
			.formatted(this.issuer, client, URLEncoder.encode(callback, StandardCharsets.UTF_8), more);
	}

	private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
		return this.http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
	}

	private static String location(HttpResponse<String> answer) {
		return answer.headers().firstValue("Location").orElse("");
	}

	static class Application {

	}

}
