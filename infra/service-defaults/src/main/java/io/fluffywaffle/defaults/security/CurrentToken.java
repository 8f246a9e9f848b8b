package io.fluffywaffle.defaults.security;

import java.util.Optional;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** The token that the current request came with. */
public final class CurrentToken {

	private CurrentToken() {
	}

	/** Empty on paths that are open to everybody. */
	public static Optional<Jwt> find() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken authentication)
				? Optional.of(authentication.getToken()) : Optional.empty();
	}

}
