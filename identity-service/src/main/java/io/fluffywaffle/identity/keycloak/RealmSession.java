package io.fluffywaffle.identity.keycloak;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserSessionRepresentation;

/**
 * Somebody is signed in.
 *
 * @param client the client id of one program that uses the session, null where none does
 * yet
 */
public record RealmSession(String id, UUID userId, @Nullable String ip, Instant startedAt, Instant lastSeenAt,
		@Nullable String client, boolean remembered) {

	static RealmSession of(UserSessionRepresentation session) {
		return new RealmSession(session.getId(), UUID.fromString(session.getUserId()), session.getIpAddress(),
				Instant.ofEpochMilli(session.getStart()), Instant.ofEpochMilli(session.getLastAccess()),
				session.getClients().values().stream().sorted().findFirst().orElse(null), session.isRememberMe());
	}

}
