package io.fluffywaffle.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Turns a browser's session into the access token that services ask for, renewed when it
 * is about to expire. The token never leaves in the other direction.
 */
@Component
class SessionToken implements HandlerFilterFunction<ServerResponse, ServerResponse> {

	private final OAuth2AuthorizedClientManager clients;

	SessionToken(OAuth2AuthorizedClientManager clients) {
		this.clients = clients;
	}

	@Override
	public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
		if (request.servletRequest().getUserPrincipal() instanceof OAuth2AuthenticationToken person) {
			String token = tokenOf(person, request.servletRequest());
			return next.handle(ServerRequest.from(request).headers((headers) -> headers.setBearerAuth(token)).build());
		}
		return next.handle(request);
	}

	private String tokenOf(OAuth2AuthenticationToken person, HttpServletRequest request) {
		OAuth2AuthorizeRequest wanted = OAuth2AuthorizeRequest
			.withClientRegistrationId(person.getAuthorizedClientRegistrationId())
			.principal(person)
			.attribute(HttpServletRequest.class.getName(), request)
			.build();
		try {
			OAuth2AuthorizedClient client = this.clients.authorize(wanted);
			if (client != null) {
				return client.getAccessToken().getTokenValue();
			}
		}
		catch (ClientAuthorizationException ex) {
			if (!isOver(ex)) {
				throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Keycloak does not answer", ex);
			}
		}
		end(request.getSession(false));
		throw new ResponseStatusException(HttpStatus.UNAUTHORIZED, "The session is over");
	}

	private static boolean isOver(ClientAuthorizationException ex) {
		return OAuth2ErrorCodes.INVALID_GRANT.equals(ex.getError().getErrorCode())
				|| "client_authorization_required".equals(ex.getError().getErrorCode());
	}

	private static void end(@Nullable HttpSession session) {
		if (session != null) {
			session.invalidate();
		}
	}

}
