package io.fluffywaffle.identity.user;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The fact: a user as they are from now on. */
public record UserChanged(UUID id, String username, String name, String firstName, String lastName,
		@Nullable String email, String locale, String timeZone, boolean admin, Status status, @Nullable Integer picture,
		long version) {

	/** Where it is told: compacted, the key is the user's id. */
	public static final String TOPIC = "identity.user.v1";

	static UserChanged of(User user) {
		Naming naming = user.naming();
		return new UserChanged(user.id(), naming.username(), naming.name(), naming.firstName(), naming.lastName(),
				naming.email(), user.locale(), user.timeZone(), user.admin(), user.status(),
				user.picture().orElse(null), user.version());
	}

}
