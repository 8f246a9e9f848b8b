package io.fluffywaffle.identity.profile.web;

import java.util.UUID;

import io.fluffywaffle.identity.profile.Profile;
import org.jspecify.annotations.Nullable;

/** The caller's own profile. */
record Me(UUID id, String username, String name, @Nullable String email, String locale, String timeZone, boolean admin,
		long version) {

	static Me of(Profile profile, boolean admin) {
		return new Me(profile.userId(), profile.username(), profile.name(), profile.email().orElse(null),
				profile.locale(), profile.timeZone(), admin, profile.version());
	}

}
