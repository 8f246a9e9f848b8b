package io.fluffywaffle.keycloak.events;

import org.jspecify.annotations.Nullable;

/**
 * The device of a new session: Keycloak's events do not keep it.
 *
 * @param userAgent as the browser told it, cut to 512 characters
 */
public record SignIn(String sessionId, String userId, @Nullable String userAgent, @Nullable String ip) {

	private static final int LONGEST = 512;

	public SignIn {
		userAgent = (userAgent == null || userAgent.length() <= LONGEST) ? userAgent : userAgent.substring(0, LONGEST);
	}

}
