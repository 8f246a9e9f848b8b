package io.fluffywaffle.gateway.limit;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

@GatewayTest
@TestPropertySource(properties = { "waffle.limit.api.burst=3", "waffle.limit.api.per-second=1",
		"waffle.limit.login.burst=1", "waffle.limit.login.per-second=1", "waffle.limit.open.burst=2",
		"waffle.limit.open.per-second=1", "waffle.limit.pages.burst=2", "waffle.limit.pages.per-second=1" })
class RateLimitTests {

	@Test
	void refusesACallerWhoAsksTooOften(@LocalServerPort int port) throws Exception {
		Http caller = new Http(port);
		for (int i = 0; i < 3; i++) {
			assertThat(caller.get("/api/me").statusCode()).isEqualTo(401);
		}

		HttpResponse<String> answer = caller.get("/api/me");

		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
		assertThat(answer.body()).contains("/problems/too-many-requests");
		assertThat(caller.get("/assets/gone.js").statusCode()).as("files").isEqualTo(404);
		assertThat(caller.get("/webhooks/twilio/sms").statusCode()).as("webhooks").isEqualTo(405);
	}

	@Test
	void refusesAnAddressThatAsksTooOftenWithoutLogin(@LocalServerPort int port) throws Exception {
		Http caller = new Http(port);
		for (int i = 0; i < 2; i++) {
			assertThat(claim(caller)).isEqualTo(403);
		}

		assertThat(claim(caller)).isEqualTo(429);
	}

	@Test
	void refusesAnAddressThatReadsPagesTooOften(@LocalServerPort int port) throws Exception {
		Http caller = new Http(port);
		for (int i = 0; i < 2; i++) {
			assertThat(caller.page("/billboard").statusCode()).isEqualTo(204);
		}

		assertThat(caller.page("/posts/1/night-bus").statusCode()).isEqualTo(429);
	}

	@Test
	void showsAPageToWhoTriesToSignInTooOften(@LocalServerPort int port) throws Exception {
		Http browser = new Http(port);
		browser.page("/oauth2/authorization/keycloak");

		HttpResponse<String> answer = browser.page("/oauth2/authorization/keycloak");

		assertThat(answer.statusCode()).isEqualTo(429);
		assertThat(answer.body()).contains("<h1>That was a bit much</h1>");
	}

	private static int claim(Http caller) throws Exception {
		return caller.send(caller.to("/api/invitations/claim").POST(BodyPublishers.ofString("{}")).build())
			.statusCode();
	}

}
