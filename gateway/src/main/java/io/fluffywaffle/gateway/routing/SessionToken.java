package io.fluffywaffle.gateway.routing;

import java.util.Optional;

import io.fluffywaffle.defaults.revocation.Revocations;
import io.fluffywaffle.defaults.revocation.TokensRevoked;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpStatus;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Turns a browser's session into the access token that services ask for, renewed when it
 * is about to expire or was revoked. Ends the session when it is over. The token never
 * leaves in the other direction.
 */
@Component
class SessionToken implements HandlerFilterFunction<ServerResponse, ServerResponse> {

	/** How often a token may be revoked while one call waits for a good one. */
	private static final int MOST_RENEWALS = 3;

	private final SessionTokens tokens;

	private final Revocations revocations;

	SessionToken(SessionTokens tokens, Revocations revocations) {
		this.tokens = tokens;
		this.revocations = revocations;
	}

	@Override
	public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
		if (request.servletRequest().getUserPrincipal() instanceof OAuth2AuthenticationToken person) {
			Jwt token = good(this.tokens.current(person, request.servletRequest()), person, request.servletRequest());
			return next.handle(ServerRequest.from(request)
				.headers((headers) -> headers.setBearerAuth(token.getTokenValue()))
				.build());
		}
		return next.handle(request);
	}

	private Jwt good(Optional<Jwt> current, OAuth2AuthenticationToken person, HttpServletRequest request) {
		Optional<Jwt> token = current;
		for (int i = 0; token.isPresent() && i <= MOST_RENEWALS; i++) {
			Optional<TokensRevoked> revoked = this.revocations.against(token.get());
			if (revoked.isEmpty()) {
				return token.get();
			}
			token = revoked.get().signedOut() ? Optional.empty()
					: this.tokens.renewed(revoked.get().before(), person, request);
		}
		if (token.isPresent()) {
			throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, "Tokens are revoked faster than renewed");
		}
		throw over(request);
	}

	private static ResponseStatusException over(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session != null) {
			session.invalidate();
		}
		return new ResponseStatusException(HttpStatus.UNAUTHORIZED, "The session is over");
	}

}
