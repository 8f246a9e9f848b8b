package io.fluffywaffle.identity.invitation;

import java.util.List;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.identity.access.AccountGrant;

/** Whom an admin invites, and to what. */
public record Guest(String firstName, String lastName, String email, boolean admin, List<AccountGrant> accounts) {

	/** Whether they are to be an admin or an owner of any account. */
	public boolean adminOrOwner() {
		return this.admin || this.accounts.stream().anyMatch((grant) -> grant.role() == AccountRole.OWNER);
	}

	/** The full name. */
	public String name() {
		return this.firstName + " " + this.lastName;
	}

}
