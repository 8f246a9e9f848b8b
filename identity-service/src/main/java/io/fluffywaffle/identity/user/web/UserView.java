package io.fluffywaffle.identity.user.web;

import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.identity.user.Naming;
import io.fluffywaffle.identity.user.Status;
import io.fluffywaffle.identity.user.User;
import org.jspecify.annotations.Nullable;

/** A user as admins and they themselves see them. */
record UserView(UUID id, String username, String firstName, String lastName, String name, @Nullable String email,
		@Nullable String phone, String locale, String timeZone, boolean admin, Status status, @Nullable Integer picture,
		boolean secondFactor, @Nullable Inviter invitedBy, Instant createdAt, @Nullable Instant lastSignInAt,
		long version) {

	/** Who invited them. */
	record Inviter(UUID id, String name) {

		static Inviter of(User user) {
			return new Inviter(user.id(), user.name());
		}

	}

	static UserView of(User user, @Nullable User inviter) {
		Naming naming = user.naming();
		return new UserView(user.id(), naming.username(), naming.firstName(), naming.lastName(), naming.name(),
				naming.email(), user.phone().orElse(null), user.locale(), user.timeZone(), user.admin(), user.status(),
				user.picture().orElse(null), user.secondFactor(), (inviter != null) ? Inviter.of(inviter) : null,
				user.createdAt(), user.lastSignInAt().orElse(null), user.version());
	}

}
