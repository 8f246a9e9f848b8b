package io.fluffywaffle.defaults.access;

import java.util.Optional;
import java.util.UUID;

/** Tells who is what in which account, as of now. */
public interface AccountRoles {

	/**
	 * The user's role in the account, empty for strangers and for accounts that are not
	 * there.
	 */
	Optional<AccountRole> roleOf(UUID accountId, UUID userId);

	/**
	 * The user's role in the account, also in one that is deleted and not yet erased.
	 * Only who keeps accounts knows the latter.
	 */
	default Optional<AccountRole> roleEvenIfDeleted(UUID accountId, UUID userId) {
		return roleOf(accountId, userId);
	}

}
