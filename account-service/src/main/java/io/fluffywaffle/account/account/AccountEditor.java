package io.fluffywaffle.account.account;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and changes accounts, one change at a time for each, and tells each change. */
@Service
public class AccountEditor {

	private final Accounts accounts;

	private final AccountFacts facts;

	private final Clock clock;

	AccountEditor(Accounts accounts, AccountFacts facts, Clock clock) {
		this.accounts = accounts;
		this.facts = facts;
		this.clock = clock;
	}

	/** Opens an account with its first owner. */
	@Transactional
	public Account open(AccountProfile profile, UUID owner, @Nullable String ownerName) {
		Account account = this.accounts.saveAndFlush(Account.open(profile, owner, ownerName, this.clock.instant()));
		this.facts.tell(account);
		return account;
	}

	/**
	 * Changes an account; nothing is told when nothing changed.
	 * @throws NoSuchAccount when there is none with the id
	 * @throws AccountDeleted when it is deleted
	 */
	@Transactional
	public Account edit(UUID id, Consumer<Account> change) {
		return editIfThere(id, (account) -> {
			if (account.isDeleted()) {
				throw new AccountDeleted();
			}
			change.accept(account);
		}).orElseThrow(NoSuchAccount::new);
	}

	/**
	 * Changes an account that is as somebody saw it.
	 * @throws OptimisticLockingFailureException when somebody else was faster
	 */
	@Transactional
	public Account edit(UUID id, long seenVersion, Consumer<Account> change) {
		return edit(id, (account) -> {
			if (account.version() != seenVersion) {
				throw new OptimisticLockingFailureException(
						"Edited version " + seenVersion + " of account " + id + ", which is at " + account.version());
			}
			change.accept(account);
		});
	}

	/** Changes an account that may be deleted or gone. */
	@Transactional
	public Optional<Account> editIfThere(UUID id, Consumer<Account> change) {
		Optional<Account> account = this.accounts.lockById(id);
		account.ifPresent((locked) -> apply(locked, change));
		return account;
	}

	/** Removes what is left of an account, for good. */
	@Transactional
	public void erase(UUID id) {
		this.accounts.lockById(id).ifPresent((account) -> {
			this.accounts.delete(account);
			this.facts.tellGone(id);
		});
	}

	private void apply(Account account, Consumer<Account> change) {
		long before = account.version();
		change.accept(account);
		this.accounts.saveAndFlush(account);
		if (account.version() != before) {
			this.facts.tell(account);
		}
	}

}
