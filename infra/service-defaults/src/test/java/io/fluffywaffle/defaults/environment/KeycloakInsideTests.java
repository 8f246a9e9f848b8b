package io.fluffywaffle.defaults.environment;

import java.util.UUID;

import io.fluffywaffle.testsupport.tokens.TestIssuer;
import io.fluffywaffle.testsupport.tokens.TestToken;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Keys come from Keycloak's address inside; the one outside is not even there. */
@SpringBootTest(classes = KeycloakInsideTests.Decoding.class,
		properties = { "WAFFLE_ISSUER=" + KeycloakInsideTests.OUTSIDE, "spring.application.name=identity-service" })
class KeycloakInsideTests {

	static final String OUTSIDE = "https://login.waffle.invalid/realms/waffle";

	private final TestIssuer keycloak = TestIssuer.ofThisJvm();

	@Autowired
	JwtDecoder tokens;

	@DynamicPropertySource
	static void inside(DynamicPropertyRegistry settings) {
		settings.add("WAFFLE_KEYCLOAK_URL", () -> TestIssuer.ofThisJvm().url().replace("/realms/waffle", ""));
	}

	@Test
	void takesATokenThatNamesTheAddressOutside() {
		assertThat(this.tokens.decode(token().issuedBy(OUTSIDE).value()).getIssuer()).hasToString(OUTSIDE);
	}

	@Test
	void refusesATokenThatNamesTheAddressInside() {
		assertThatExceptionOfType(JwtValidationException.class)
			.isThrownBy(() -> this.tokens.decode(token().issuedBy(this.keycloak.url()).value()));
	}

	private TestToken token() {
		return this.keycloak.token(UUID.randomUUID());
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration(OAuth2ResourceServerAutoConfiguration.class)
	static class Decoding {

	}

}
