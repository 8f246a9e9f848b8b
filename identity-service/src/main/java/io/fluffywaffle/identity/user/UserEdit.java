package io.fluffywaffle.identity.user;

import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.keycloak.representations.idm.UserRepresentation;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * What to change about a user; null keeps what is there.
 *
 * @param seenVersion the version before the editor's eyes; null for whatever is there
 * @param phone E.164; empty clears it
 */
public record UserEdit(@Nullable Long seenVersion, @Nullable String firstName, @Nullable String lastName,
		@Nullable String email, @Nullable Optional<String> phone, @Nullable String locale, @Nullable String timeZone) {

	void checkVersionOf(User user) {
		if (this.seenVersion != null && this.seenVersion != user.version()) {
			throw new OptimisticLockingFailureException(
					"Edited version " + this.seenVersion + " of a user at " + user.version());
		}
	}

	boolean renames(User user) {
		return !newNaming(user).equals(user.naming());
	}

	boolean movesMail(User user) {
		return this.email != null && !this.email.equalsIgnoreCase(user.naming().email());
	}

	void applyTo(UserRepresentation user) {
		user.setFirstName(Objects.requireNonNullElse(this.firstName, user.getFirstName()));
		user.setLastName(Objects.requireNonNullElse(this.lastName, user.getLastName()));
		if (this.email != null && !this.email.equalsIgnoreCase(user.getEmail())) {
			user.setEmail(this.email);
			user.setEmailVerified(false);
		}
	}

	void applyTo(User user) {
		user.call(newNaming(user));
		if (this.phone != null) {
			user.answer(this.phone.orElse(null));
		}
		user.settle(this.locale, this.timeZone);
	}

	private Naming newNaming(User user) {
		Naming old = user.naming();
		return new Naming(old.username(), Objects.requireNonNullElse(this.firstName, old.firstName()),
				Objects.requireNonNullElse(this.lastName, old.lastName()),
				(this.email != null) ? this.email : old.email());
	}

}
