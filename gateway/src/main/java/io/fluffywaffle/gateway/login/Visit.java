package io.fluffywaffle.gateway.login;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/**
 * What of a request to Keycloak has to be known again when it is answered.
 *
 * @param state by which the answer is recognised
 * @param attributes its nonce and code verifier among others
 */
record Visit(String state, Map<String, String> attributes) {

	static Visit of(OAuth2AuthorizationRequest request) {
		return new Visit(Objects.requireNonNull(request.getState()),
				request.getAttributes()
					.entrySet()
					.stream()
					.collect(Collectors.toMap(Map.Entry::getKey, (attribute) -> attribute.getValue().toString())));
	}

	OAuth2AuthorizationRequest asRequestTo(ClientRegistration keycloak) {
		String redirectUri = Objects.requireNonNull(keycloak.getRedirectUri());
		return OAuth2AuthorizationRequest.authorizationCode()
			.authorizationUri(Objects.requireNonNull(keycloak.getProviderDetails().getAuthorizationUri()))
			.clientId(keycloak.getClientId())
			.redirectUri(redirectUri.replace("{registrationId}", keycloak.getRegistrationId()))
			.scopes(keycloak.getScopes())
			.state(this.state)
			.attributes((all) -> all.putAll(this.attributes))
			.build();
	}

}
