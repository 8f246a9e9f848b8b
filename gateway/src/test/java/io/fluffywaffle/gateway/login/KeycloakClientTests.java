package io.fluffywaffle.gateway.login;

import io.fluffywaffle.gateway.GatewayProperties;
import org.junit.jupiter.api.Test;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ProviderDetails;

import static org.assertj.core.api.Assertions.assertThat;

class KeycloakClientTests {

	private static final String OUTSIDE = "https://login.example.org/realms/waffle";

	private static final String INSIDE = "http://keycloak:8180/realms/waffle";

	@Test
	void sendsBrowsersOutsideAndAsksInside() {
		ClientRegistration client = new KeycloakClient()
			.keycloak(new GatewayProperties("https://texts.example.org", OUTSIDE, INSIDE, "secret"))
			.findByRegistrationId(KeycloakClient.ID);

		ProviderDetails keycloak = client.getProviderDetails();
		assertThat(keycloak.getAuthorizationUri()).isEqualTo(OUTSIDE + "/protocol/openid-connect/auth");
		assertThat(keycloak.getConfigurationMetadata()).containsEntry("end_session_endpoint",
				OUTSIDE + "/protocol/openid-connect/logout");
		assertThat(keycloak.getIssuerUri()).isEqualTo(OUTSIDE);
		assertThat(keycloak.getTokenUri()).isEqualTo(INSIDE + "/protocol/openid-connect/token");
		assertThat(keycloak.getJwkSetUri()).isEqualTo(INSIDE + "/protocol/openid-connect/certs");
	}

}
