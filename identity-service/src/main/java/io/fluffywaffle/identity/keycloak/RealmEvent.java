package io.fluffywaffle.identity.keycloak;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.EventRepresentation;

/**
 * Something that a person or a client did or tried at the realm.
 *
 * @param type as Keycloak calls it, for example {@code LOGIN_ERROR}
 * @param userId null where the realm knows nobody, or nobody of ours
 * @param error why it failed; null for a success
 */
public record RealmEvent(UUID id, Instant at, String type, @Nullable UUID userId, @Nullable String sessionId,
		@Nullable String clientId, @Nullable String ip, @Nullable String error, Map<String, String> details) {

	private static final String FAILED = "_ERROR";

	static RealmEvent of(EventRepresentation event) {
		return new RealmEvent(RealmIds.unique(event.getId()), Instant.ofEpochMilli(event.getTime()), event.getType(),
				RealmIds.user(event.getUserId()), event.getSessionId(), event.getClientId(), event.getIpAddress(),
				event.getError(), Objects.requireNonNullElse(event.getDetails(), Map.of()));
	}

	/** Whether it was only tried. */
	public boolean failed() {
		return this.type.endsWith(FAILED);
	}

	/** The type of what was done or tried. */
	public String act() {
		return failed() ? this.type.substring(0, this.type.length() - FAILED.length()) : this.type;
	}

	/** The kind of credential that was used or changed; null where none was. */
	public @Nullable String credential() {
		return this.details.get("credential_type");
	}

}
