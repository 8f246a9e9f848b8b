package io.fluffywaffle.identity.user;

import java.util.List;
import java.util.UUID;

/** Accounts would be left without an owner. */
public final class LastOwnerException extends RuntimeException {

	private final transient List<OwnedAccount> accounts;

	LastOwnerException(List<OwnedAccount> accounts) {
		super("Last owner of " + accounts.size() + " accounts");
		this.accounts = accounts;
	}

	/** Which accounts. */
	public List<OwnedAccount> accounts() {
		return this.accounts;
	}

	/** An account by its id and name. */
	public record OwnedAccount(UUID id, String name) {
	}

}
