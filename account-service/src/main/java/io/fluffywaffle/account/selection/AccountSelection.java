package io.fluffywaffle.account.selection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.account.NoSuchAccount;

import org.springframework.stereotype.Service;

/** Lets a user choose among the accounts of which the user is a member. */
@Service
public class AccountSelection {

	private final Accounts accounts;

	private final ActiveAccounts active;

	AccountSelection(Accounts accounts, ActiveAccounts active) {
		this.accounts = accounts;
		this.active = active;
	}

	/** The user's accounts by name. */
	public List<Account> accountsOf(UUID userId) {
		return this.accounts.findAllWithMember(userId);
	}

	/** Every account there is by name. */
	public List<Account> all() {
		return this.accounts.findAllByOrderByNameAscIdAsc();
	}

	/** The chosen account, as long as the user is a member of it. */
	public Optional<UUID> activeOf(UUID userId) {
		return this.active.of(userId).filter((id) -> this.accounts.findRole(id, userId).isPresent());
	}

	/**
	 * Chooses an account.
	 * @throws NoSuchAccount when the user is no member of it
	 */
	public void choose(UUID userId, UUID accountId) {
		if (this.accounts.findRole(accountId, userId).isEmpty()) {
			throw new NoSuchAccount();
		}
		this.active.remember(userId, accountId);
	}

}
