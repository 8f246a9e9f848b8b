package io.fluffywaffle.identity.keycloak;

import org.jspecify.annotations.Nullable;

/** Keycloak does not answer, or not sensibly; nothing is known of what was asked. */
public final class KeycloakAwayException extends RuntimeException {

	KeycloakAwayException(@Nullable Throwable cause) {
		super("Keycloak does not answer", cause);
	}

}
