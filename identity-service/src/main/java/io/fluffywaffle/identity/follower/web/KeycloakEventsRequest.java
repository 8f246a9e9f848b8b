package io.fluffywaffle.identity.follower.web;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.identity.session.SignIn;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Something happened in Keycloak; the devices of new sign-ins come with it. */
record KeycloakEventsRequest(@NotNull @Size(max = 1000) List<@NotNull @Valid NewSignIn> signIns) {

	/** A session that began. */
	record NewSignIn(@NotNull @Size(max = 255) String sessionId, @NotNull UUID userId, @Nullable String userAgent,
			@Size(max = 60) @Nullable String ip) {

		SignIn signIn() {
			return new SignIn(this.sessionId, this.userId, this.userAgent, this.ip);
		}

	}

}
