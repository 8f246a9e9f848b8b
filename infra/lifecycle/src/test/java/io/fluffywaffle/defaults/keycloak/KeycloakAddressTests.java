package io.fluffywaffle.defaults.keycloak;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.SpringApplication;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

import static org.assertj.core.api.Assertions.assertThat;

class KeycloakAddressTests {

	private final StandardEnvironment environment = new StandardEnvironment();

	KeycloakAddressTests() {
		new KeycloakAddress().postProcessEnvironment(this.environment, new SpringApplication());
	}

	@ParameterizedTest
	@CsvSource({ "http://localhost:8180/realms/waffle,http://localhost:8180",
			"https://login.waffle.org/auth/realms/waffle,https://login.waffle.org/auth" })
	void isWhereTheIssuerIs(String issuer, String url) {
		given(Map.of("WAFFLE_ISSUER", issuer));

		assertThat(this.environment.getProperty("WAFFLE_KEYCLOAK_URL")).isEqualTo(url);
		assertThat(this.environment.getProperty("waffle.realm-url")).isEqualTo(issuer);
	}

	@Test
	void isWhereTheInstallationSays() {
		given(Map.of("WAFFLE_ISSUER", "https://texts.waffle.org/realms/waffle", "WAFFLE_KEYCLOAK_URL",
				"http://keycloak:8180"));

		assertThat(this.environment.getProperty("waffle.realm-url")).isEqualTo("http://keycloak:8180/realms/waffle");
	}

	@Test
	void isNowhereWithoutAnIssuer() {
		assertThat(this.environment.getProperty("WAFFLE_KEYCLOAK_URL")).isNull();
		assertThat(this.environment.getProperty("waffle.realm-url")).isNull();
	}

	private void given(Map<String, Object> settings) {
		this.environment.getPropertySources().addFirst(new MapPropertySource("test", settings));
	}

}
