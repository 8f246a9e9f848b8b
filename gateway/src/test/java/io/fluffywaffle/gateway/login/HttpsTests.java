package io.fluffywaffle.gateway.login;

import java.net.http.HttpResponse;
import java.util.UUID;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.gateway.support.StandInService;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Behind a proxy that ends TLS: only the public address tells. */
@GatewayTest
@TestPropertySource(properties = { "WAFFLE_PUBLIC_URL=https://texts.example.org", "WAFFLE_PROXIES=127.0.0.1,10.0.0.9" })
class HttpsTests {

	Http browser;

	@BeforeEach
	void setUp(@LocalServerPort int port) {
		this.browser = new Http(port);
	}

	@Test
	void bindsTheSessionToThisHostAndToTls(@Autowired CookieSerializer session) {
		MockHttpServletResponse response = new MockHttpServletResponse();

		session.writeCookieValue(new CookieValue(new MockHttpServletRequest(), response, "1"));

		assertThat(response.getHeader("Set-Cookie")).startsWith("__Host-SESSION=")
			.contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
			.doesNotContain("Domain");
	}

	@Test
	void bindsALoginToThisHostAndToTls() throws Exception {
		assertThat(this.browser.page("/oauth2/authorization/keycloak").headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("__Host-LOGIN=")
				.contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
				.doesNotContain("Domain"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("XSRF-TOKEN=").contains("Secure"));
	}

	@Test
	void keepsBrowsersOnTls() throws Exception {
		assertThat(this.browser.page("/inbox").headers().firstValue("Strict-Transport-Security"))
			.hasValueSatisfying((hsts) -> assertThat(hsts).startsWith("max-age=31536000"));
	}

	@Test
	void leadsToItsPublicAddressOnly() throws Exception {
		HttpResponse<String> answer = this.browser.get("/inbox?a=b",
				(request) -> request.header("Accept", "text/html")
					.header("X-Forwarded-Host", "evil.example")
					.header("X-Forwarded-Proto", "http")
					.header("X-Forwarded-Prefix", "/evil")
					.header("Forwarded", "host=evil.example;proto=http"));

		assertThat(answer.headers().firstValue("Location"))
			.hasValue("/oauth2/authorization/keycloak?back=%2Finbox%3Fa%3Db");
		assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
	}

	@ParameterizedTest
	@CsvSource({ "203.0.113.7,203.0.113.7", "'6.6.6.6, 203.0.113.7',203.0.113.7",
			"'6.6.6.6, 203.0.113.7, 10.0.0.9',203.0.113.7" })
	void believesItsProxiesWhoTheCallerIsAndNobodyElse(String forwardedFor, String caller,
			@Autowired StandInService service, @Autowired TestIssuer issuer) throws Exception {
		service.reset();

		this.browser.get("/api/me", (request) -> request.header("Authorization", issuer.bearer(UUID.randomUUID()))
			.header("X-Forwarded-For", forwardedFor));

		assertThat(service.taken().headers().get("X-waffle-client-ip")).containsExactly(caller);
	}

}
