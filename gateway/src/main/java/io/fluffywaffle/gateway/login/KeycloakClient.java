package io.fluffywaffle.gateway.login;

import java.util.Map;

import io.fluffywaffle.gateway.GatewayProperties;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.RefreshTokenOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistration.ClientSettings;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/**
 * The gateway as Keycloak's client. Keycloak's paths are written down instead of asked
 * for, so the gateway starts while Keycloak does not answer.
 */
@Configuration(proxyBeanMethods = false)
class KeycloakClient {

	static final String ID = "keycloak";

	@Bean
	ClientRegistrationRepository keycloak(GatewayProperties properties) {
		String forBrowsers = properties.issuer() + "/protocol/openid-connect";
		String forUs = properties.realmUrl() + "/protocol/openid-connect";
		return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(ID)
			.clientId("gateway")
			.clientSecret(properties.gatewaySecret())
			.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
			.authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
			.clientSettings(ClientSettings.builder().requireProofKey(true).build())
			.redirectUri(properties.publicUrl() + "/login/oauth2/code/{registrationId}")
			.scope("openid", "profile", "email")
			.issuerUri(properties.issuer())
			.authorizationUri(forBrowsers + "/auth")
			.tokenUri(forUs + "/token")
			.jwkSetUri(forUs + "/certs")
			.userNameAttributeName(IdTokenClaimNames.SUB)
			.providerConfigurationMetadata(Map.of("end_session_endpoint", forBrowsers + "/logout"))
			.build());
	}

	/** Beside the session, in the database: any instance can go on with it. */
	@Bean
	OAuth2AuthorizedClientRepository tokens() {
		return new HttpSessionOAuth2AuthorizedClientRepository();
	}

	@Bean
	RefreshTokenOAuth2AuthorizedClientProvider tokenRenewal(LoginProperties properties) {
		RefreshTokenOAuth2AuthorizedClientProvider renewal = new RefreshTokenOAuth2AuthorizedClientProvider();
		renewal.setClockSkew(properties.renewBefore());
		return renewal;
	}

}
