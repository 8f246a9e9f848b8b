package io.fluffywaffle.identity.user;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.identity.keycloak.RealmUser;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is in Keycloak and new here.
 *
 * @param locale BCP 47
 * @param timeZone IANA
 * @param invitedBy null for somebody who was not invited
 */
public record Newcomer(UUID id, Naming naming, String locale, String timeZone, boolean admin,
		@Nullable UUID invitedBy) {

	/** What counts as long as nobody said otherwise. */
	public static final String LOCALE = "en";

	/** What counts as long as nobody said otherwise. */
	public static final String TIME_ZONE = "UTC";

	static Newcomer of(RealmUser user, boolean admin) {
		return new Newcomer(user.id(), Naming.of(user), LOCALE, TIME_ZONE, admin, null);
	}

	Optional<UUID> invitedByWhom() {
		return Optional.ofNullable(this.invitedBy);
	}

}
