package io.fluffywaffle.identity.keycloak;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.AdminEventRepresentation;
import org.keycloak.representations.idm.AuthDetailsRepresentation;

/**
 * Something that was done to the realm, in the console or over the admin API.
 *
 * @param operation {@code CREATE}, {@code UPDATE}, {@code DELETE} or {@code ACTION}
 * @param resource as Keycloak calls it, for example {@code REALM_ROLE_MAPPING}
 * @param path the parts of the address below the realm, for example {@code users/<id>}
 * @param actor the id of who did it
 * @param client the id, not the client id, of the program it was done with
 */
public record AdminAct(UUID id, Instant at, String operation, String resource, List<String> path,
		@Nullable String actor, @Nullable String client, @Nullable String ip, @Nullable String error) {

	private static final String USERS = "users";

	static AdminAct of(AdminEventRepresentation event) {
		AuthDetailsRepresentation by = Objects.requireNonNullElseGet(event.getAuthDetails(),
				AuthDetailsRepresentation::new);
		return new AdminAct(RealmIds.unique(event.getId()), Instant.ofEpochMilli(event.getTime()),
				event.getOperationType(), event.getResourceType(),
				List.of(Objects.requireNonNullElse(event.getResourcePath(), "").split("/")), by.getUserId(),
				by.getClientId(), by.getIpAddress(), event.getError());
	}

	/** The user it was done to, if it was done to one. */
	public Optional<UUID> userId() {
		return (this.path.size() > 1 && this.path.getFirst().equals(USERS))
				? Optional.ofNullable(RealmIds.user(this.path.get(1))) : Optional.empty();
	}

	/** What of the user it was done to: the part of the path after the id, or nothing. */
	public String part() {
		return (this.path.size() > 2) ? this.path.get(2) : "";
	}

}
