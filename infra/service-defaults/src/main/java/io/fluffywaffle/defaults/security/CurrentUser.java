package io.fluffywaffle.defaults.security;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
 * @param machine whether it is a client's own account, with no person behind it
 * @param sessionId the session in Keycloak; null where there is none
 * @param scopes what the token was given for
 * @param steppedUpUntil until when a sensitive act needs no further proof; null without
 * such a proof, in the past for one that is too old
 */
public record CurrentUser(UUID id, String username, String name, @Nullable String email, boolean admin, boolean machine,
		@Nullable String sessionId, Set<String> scopes, @Nullable Instant steppedUpUntil) {

	/** How long a proof is good for. */
	public static final Duration STEP_UP_LASTS = Duration.ofMinutes(10);

	/** What {@code acr} says of somebody who gave such a proof. */
	static final String STEPPED_UP = "stepped-up";

	private static final String ADMIN = "admin";

	private static final String SERVICE_ACCOUNT = "service-account-";

	/** Reads the claims that the realm puts into an access token. */
	public static CurrentUser of(Jwt token) {
		UUID id = UUID.fromString(token.getSubject());
		String username = Objects.requireNonNullElse(token.getClaimAsString("preferred_username"), id.toString());
		String name = Objects.requireNonNullElse(token.getClaimAsString("name"), username);
		// a person may be called like one, but has a session
		boolean machine = token.hasClaim("client_id")
				|| (username.startsWith(SERVICE_ACCOUNT) && !token.hasClaim("sid"));
		return new CurrentUser(id, username, name, token.getClaimAsString("email"), realmRoles(token).contains(ADMIN),
				machine, token.getClaimAsString("sid"), scopesOf(token), steppedUpUntil(token));
	}

	/** Whether a sensitive act needs no further proof at this moment. */
	public boolean isSteppedUp(Instant now) {
		return this.steppedUpUntil != null && !now.isAfter(this.steppedUpUntil);
	}

	private static @Nullable Instant steppedUpUntil(Jwt token) {
		Instant proven = STEPPED_UP.equals(token.getClaimAsString("acr")) ? token.getClaimAsInstant("auth_time") : null;
		return (proven != null) ? proven.plus(STEP_UP_LASTS) : null;
	}

	private static Set<String> scopesOf(Jwt token) {
		String scope = token.getClaimAsString("scope");
		return (scope == null || scope.isBlank()) ? Set.of() : Set.copyOf(List.of(scope.strip().split("\\s+")));
	}

	private static List<?> realmRoles(Jwt token) {
		Map<String, Object> access = token.getClaimAsMap("realm_access");
		return (access != null && access.get("roles") instanceof List<?> roles) ? roles : List.of();
	}

}
