package io.fluffywaffle.gateway.login;

import java.net.http.HttpResponse;
import java.util.UUID;

import io.fluffywaffle.gateway.support.GatewayTest;
import io.fluffywaffle.gateway.support.Http;
import io.fluffywaffle.testsupport.tokens.TestIssuer;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/** Nobody listens where Keycloak should be, from the start on. */
@GatewayTest
@TestPropertySource(properties = "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://127.0.0.1:1/certs")
class KeycloakDownTests {

	@Test
	void tellsProgramsToComeBack(@LocalServerPort int port, @Autowired TestIssuer issuer) throws Exception {
		HttpResponse<String> answer = new Http(port).get("/api/me",
				(request) -> request.header("Authorization", issuer.bearer(UUID.randomUUID())));

		assertThat(answer.statusCode()).isEqualTo(503);
		assertThat(answer.headers().firstValue("Retry-After")).isPresent();
		assertThat(answer.body()).contains("/problems/temporarily-unavailable");
	}

}
