package io.fluffywaffle.testsupport;

import java.util.UUID;

import io.fluffywaffle.testsupport.keycloak.KeycloakUsers;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoders;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

import static org.assertj.core.api.Assertions.assertThat;

@SpringJUnitConfig(RealKeycloakTests.Application.class)
@RealKeycloak
class RealKeycloakTests {

	@Autowired
	private KeycloakUsers users;

	@Value("${WAFFLE_ISSUER}")
	private String issuer;

	@Test
	void givesARealUserATokenForEveryService() {
		String username = "ada-" + UUID.randomUUID();
		UUID ada = this.users.create(username, "Analytical-Engine-1843");
		this.users.makeAdmin(ada);

		Jwt token = decode(this.users.accessToken(username, "Analytical-Engine-1843"));

		assertThat(token.getSubject()).isEqualTo(ada.toString());
		assertThat(token.getClaimAsString("preferred_username")).isEqualTo(username);
		assertThat(token.getAudience()).contains("identity-service", "account-service", "client-service",
				"messaging-service", "notification-service");
		assertThat(token.getClaimAsMap("realm_access")).asString().contains("admin");
	}

	@Test
	void givesOperationsAnAdministratorsToken() {
		Jwt token = decode(this.users.operationsToken());

		assertThat(token.getAudience()).contains("account-service");
		assertThat(token.getClaimAsMap("realm_access")).asString().contains("admin");
	}

	private Jwt decode(String token) {
		return JwtDecoders.fromIssuerLocation(this.issuer).decode(token);
	}

	static class Application {

	}

}
