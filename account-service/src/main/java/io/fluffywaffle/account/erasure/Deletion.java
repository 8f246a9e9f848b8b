package io.fluffywaffle.account.erasure;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountEditor;
import io.fluffywaffle.account.account.AccountInFull;
import io.fluffywaffle.account.account.AccountReader;
import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.account.ErasureProperties;
import io.fluffywaffle.account.account.NoSuchAccount;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes accounts and, for a while, brings them back. */
@Service
public class Deletion {

	private final Accounts accounts;

	private final AccountEditor editor;

	private final AccountReader reader;

	private final Erasures erasures;

	private final ErasureProperties properties;

	private final Clock clock;

	Deletion(Accounts accounts, AccountEditor editor, AccountReader reader, Erasures erasures,
			ErasureProperties properties, Clock clock) {
		this.accounts = accounts;
		this.editor = editor;
		this.reader = reader;
		this.erasures = erasures;
		this.properties = properties;
		this.clock = clock;
	}

	/** Deletes an account: at once it has no members and texts nobody. */
	public void delete(UUID accountId) {
		this.editor.edit(accountId, (account) -> account.delete(this.clock.instant()));
	}

	/**
	 * Brings a deleted account back; one that is there stays as it is.
	 * @throws ErasureBegun when it is too late
	 */
	@Transactional
	public Account restore(UUID accountId) {
		return this.editor.editIfThere(accountId, (account) -> {
			if (isDue(account) || this.erasures.isBegun(accountId)) {
				throw new ErasureBegun();
			}
			account.restore();
		}).orElseThrow(NoSuchAccount::new);
	}

	/** The deleted accounts that the user owned, the latest first. */
	public List<DeletedAccount> ownedBy(UUID userId) {
		return described(this.accounts.findAllDeletedOwnedBy(userId));
	}

	/** Every deleted account, the latest first. */
	public List<DeletedAccount> all() {
		return described(this.accounts.findAllByDeletedAtIsNotNullOrderByDeletedAtDesc());
	}

	private List<DeletedAccount> described(List<Account> accounts) {
		Map<UUID, ErasureState> states = this.erasures.of(accounts.stream().map(Account::id).toList());
		return this.reader.read(accounts)
			.stream()
			.map((full) -> new DeletedAccount(full, states.getOrDefault(full.account().id(), ErasureState.NOT_BEGUN)))
			.toList();
	}

	private boolean isDue(Account account) {
		return this.properties.eraseAt(account).filter((time) -> !this.clock.instant().isBefore(time)).isPresent();
	}

	/** A deleted account, and how far it is erased. */
	public record DeletedAccount(AccountInFull account, ErasureState erasure) {
	}

}
