package io.fluffywaffle.identity.session;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A sign-in as Keycloak saw it: which session began where. */
public record SignIn(String sessionId, UUID userId, @Nullable String userAgent, @Nullable String ip) {
}
