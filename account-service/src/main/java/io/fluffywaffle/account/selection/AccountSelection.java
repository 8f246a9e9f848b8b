package io.fluffywaffle.account.selection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.account.NoSuchAccount;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** Lets a user choose among the accounts of which the user is a member. */
@Service
public class AccountSelection {

	private final Accounts accounts;

	private final ChosenAccounts chosen;

	AccountSelection(Accounts accounts, ChosenAccounts chosen) {
		this.accounts = accounts;
		this.chosen = chosen;
	}

	/** The user's accounts by name. */
	public List<Account> accountsOf(UUID userId) {
		return this.accounts.findAllWithMember(userId);
	}

	/** Every account there is by name. */
	public List<Account> all() {
		return this.accounts.findAllByDeletedAtIsNullOrderByNameAscIdAsc();
	}

	/** The account used last, as long as the user is a member of it. */
	public Optional<UUID> activeOf(UUID userId) {
		return this.chosen.activeOf(userId).filter((id) -> isMember(userId, id));
	}

	/** Where the user wants to land, as long as the user is a member there. */
	public Optional<UUID> defaultOf(UUID userId) {
		return this.chosen.defaultOf(userId).filter((id) -> isMember(userId, id));
	}

	/**
	 * Chooses an account.
	 * @throws NoSuchAccount when the user is no member of it
	 */
	public void choose(UUID userId, UUID accountId) {
		requireMember(userId, accountId);
		this.chosen.activate(userId, accountId);
	}

	/**
	 * Chooses where to land after signing in.
	 * @param accountId null for where the user was last
	 * @throws NoSuchAccount when the user is no member of it
	 */
	public void chooseDefault(UUID userId, @Nullable UUID accountId) {
		if (accountId == null) {
			this.chosen.clearDefault(userId);
		}
		else {
			requireMember(userId, accountId);
			this.chosen.makeDefault(userId, accountId);
		}
	}

	private void requireMember(UUID userId, UUID accountId) {
		if (!isMember(userId, accountId)) {
			throw new NoSuchAccount();
		}
	}

	private boolean isMember(UUID userId, UUID accountId) {
		return this.accounts.findRole(accountId, userId).isPresent();
	}

}
