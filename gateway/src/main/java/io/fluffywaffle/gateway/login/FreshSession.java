package io.fluffywaffle.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.stereotype.Component;

/**
 * Every return from Keycloak begins a new session with the new tokens and nothing else:
 * it may be another person than before.
 */
@Component
class FreshSession implements SessionAuthenticationStrategy {

	private final OAuth2AuthorizedClientRepository tokens;

	FreshSession(OAuth2AuthorizedClientRepository tokens) {
		this.tokens = tokens;
	}

	@Override
	public void onAuthentication(Authentication person, HttpServletRequest request, HttpServletResponse response) {
		OAuth2AuthorizedClient fresh = this.tokens.loadAuthorizedClient(KeycloakClient.ID, person, request);
		HttpSession before = request.getSession(false);
		if (before != null) {
			before.invalidate();
		}
		if (fresh != null) {
			this.tokens.saveAuthorizedClient(fresh, person, request, response);
		}
	}

}
