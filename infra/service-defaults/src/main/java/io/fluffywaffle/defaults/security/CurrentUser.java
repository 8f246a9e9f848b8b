package io.fluffywaffle.defaults.security;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Who calls, as the token says; handlers of REST requests take it as an argument.
 *
 * @param id the realm's id of the user ({@code sub})
 * @param username the name used to sign in
 * @param name the full name, the user name where there is none
 * @param email null for machines
 * @param admin whether the realm role {@code admin} was given
 */
public record CurrentUser(UUID id, String username, String name, @Nullable String email, boolean admin) {

	private static final String ADMIN = "admin";

	/** Reads the claims that the realm puts into an access token. */
	public static CurrentUser of(Jwt token) {
		UUID id = UUID.fromString(token.getSubject());
		String username = Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), id.toString());
		String name = Objects.requireNonNullElse(token.getClaimAsString("name"), username);
		return new CurrentUser(id, username, name, token.getClaimAsString("email"), realmRoles(token).contains(ADMIN));
	}

	private static List<?> realmRoles(Jwt token) {
		Map<String, Object> access = token.getClaimAsMap("realm_access");
		return (access != null && access.get("roles") instanceof List<?> roles) ? roles : List.of();
	}

}
