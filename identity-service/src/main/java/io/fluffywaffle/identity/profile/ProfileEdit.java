package io.fluffywaffle.identity.profile;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;

/**
 * What a user changes of their own profile; null keeps what is there.
 *
 * @param seenVersion the version that the user had before them; null for whatever is
 * there
 */
public record ProfileEdit(@Nullable Long seenVersion, @Nullable String name, @Nullable String locale,
		@Nullable String timeZone) {

	void applyTo(Profile profile) {
		if (this.seenVersion != null && this.seenVersion != profile.version()) {
			throw new OptimisticLockingFailureException(
					"Edited version " + this.seenVersion + " of a profile at " + profile.version());
		}
		if (this.name != null) {
			profile.rename(this.name);
		}
		if (this.locale != null) {
			profile.speak(this.locale);
		}
		if (this.timeZone != null) {
			profile.moveTo(this.timeZone);
		}
	}

}
