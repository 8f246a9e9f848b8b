package io.fluffywaffle.identity.user;

import java.util.UUID;

import io.fluffywaffle.defaults.security.CurrentUser;

/** Who may do something to a user; strangers do not even learn that somebody is there. */
public final class UserAccess {

	private UserAccess() {
	}

	/**
	 * For themselves and admins.
	 * @throws NoSuchUserException for everybody else
	 */
	public static void selfOrAdmin(CurrentUser caller, UUID userId) {
		if (!caller.admin() && !caller.id().equals(userId)) {
			throw new NoSuchUserException();
		}
	}

	/**
	 * For admins.
	 * @throws AdminsOnlyException for themselves
	 * @throws NoSuchUserException for everybody else
	 */
	public static void admin(CurrentUser caller, UUID userId) {
		selfOrAdmin(caller, userId);
		if (!caller.admin()) {
			throw new AdminsOnlyException();
		}
	}

}
