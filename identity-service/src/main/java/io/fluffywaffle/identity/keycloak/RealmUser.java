package io.fluffywaffle.identity.keycloak;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserRepresentation;

/**
 * What Keycloak knows about a user.
 *
 * @param firstName empty where there is none
 * @param lastName empty where there is none
 * @param machine whether it is the account of a client
 */
public record RealmUser(UUID id, String username, String firstName, String lastName, @Nullable String email,
		boolean enabled, boolean machine, Instant createdAt) {

	static RealmUser of(UserRepresentation user) {
		return new RealmUser(UUID.fromString(user.getId()), user.getUsername(),
				Objects.requireNonNullElse(user.getFirstName(), ""), Objects.requireNonNullElse(user.getLastName(), ""),
				user.getEmail(), Boolean.TRUE.equals(user.isEnabled()), user.getServiceAccountClientId() != null,
				Instant.ofEpochMilli(Objects.requireNonNullElse(user.getCreatedTimestamp(), 0L)));
	}

}
