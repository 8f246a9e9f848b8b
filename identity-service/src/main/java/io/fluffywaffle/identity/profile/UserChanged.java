package io.fluffywaffle.identity.profile;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** The fact: a user as they are from now on. */
public record UserChanged(UUID id, String username, String name, @Nullable String email, String locale, String timeZone,
		long version) {

	/** Where it is told: compacted, the key is the user's id. */
	public static final String TOPIC = "identity.user.v1";

	static UserChanged of(Profile profile) {
		return new UserChanged(profile.userId(), profile.username(), profile.name(), profile.email().orElse(null),
				profile.locale(), profile.timeZone(), profile.version());
	}

}
