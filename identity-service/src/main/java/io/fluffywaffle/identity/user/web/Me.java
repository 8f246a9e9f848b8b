package io.fluffywaffle.identity.user.web;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.identity.user.Naming;
import io.fluffywaffle.identity.user.Status;
import io.fluffywaffle.identity.user.User;
import org.jspecify.annotations.Nullable;

/**
 * The caller themselves.
 *
 * @param secondFactorRequired whether they must have a second factor
 * @param secondFactor whether they have one
 * @param steppedUpUntil until when sensitive acts need no further proof
 */
record Me(UUID id, String username, String name, String firstName, String lastName, @Nullable String email,
		@Nullable String phone, String locale, String timeZone, boolean admin, Status status, @Nullable Integer picture,
		boolean secondFactorRequired, boolean secondFactor, @Nullable Instant steppedUpUntil, long version) {

	static Me of(User user, CurrentUser caller, boolean secondFactorRequired) {
		Naming naming = user.naming();
		return new Me(user.id(), naming.username(), naming.name(), naming.firstName(), naming.lastName(),
				naming.email(), user.phone().orElse(null), user.locale(), user.timeZone(), caller.admin(),
				user.status(), user.picture().orElse(null), secondFactorRequired, user.secondFactor(),
				caller.steppedUpUntil(), user.version());
	}

}
