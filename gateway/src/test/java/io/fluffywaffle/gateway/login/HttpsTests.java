package io.fluffywaffle.gateway.login;

import java.net.http.HttpResponse;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Behind a proxy that ends TLS: only the public address tells. */
@GatewayTest
@TestPropertySource(properties = "WAFFLE_PUBLIC_URL=https://texts.example.org")
class HttpsTests {

	HttpResponse<String> answer;

	@BeforeEach
	void openAPage(@LocalServerPort int port) throws Exception {
		this.answer = new Http(port).page("/inbox");
	}

	@Test
	void bindsTheSessionToThisHostAndToTls() {
		assertThat(this.answer.headers().allValues("Set-Cookie"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("__Host-SESSION=")
				.contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
				.doesNotContain("Domain"))
			.anySatisfy((cookie) -> assertThat(cookie).startsWith("XSRF-TOKEN=").contains("Secure"));
	}

	@Test
	void keepsBrowsersOnTls() {
		assertThat(this.answer.headers().firstValue("Strict-Transport-Security"))
			.hasValueSatisfying((hsts) -> assertThat(hsts).startsWith("max-age=31536000"));
	}

	@Test
	void leadsToItsPublicAddressOnly() {
		assertThat(this.answer.headers().firstValue("Location")).hasValue("/oauth2/authorization/keycloak");
	}

}
