package io.fluffywaffle.gateway;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GatewayPropertiesTests {

	@Test
	void knowsWhereKeycloakIsForBrowsers() {
		GatewayProperties properties = new GatewayProperties("https://texts.example.org",
				"https://login.example.org/realms/waffle", "http://keycloak:8180/realms/waffle", "secret");

		assertThat(properties.issuerOrigin()).isEqualTo("https://login.example.org");
		assertThat(properties.isSecure()).isTrue();
	}

}
