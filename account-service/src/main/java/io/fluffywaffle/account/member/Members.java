package io.fluffywaffle.account.member;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.account.account.Account;
import io.fluffywaffle.account.account.AccountEditor;
import io.fluffywaffle.account.account.AccountMember;
import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.account.account.NoSuchAccount;
import io.fluffywaffle.defaults.access.AccountRole;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Admits users to accounts and lets them go. */
@Service
public class Members {

	private final Accounts accounts;

	private final AccountEditor editor;

	private final People people;

	private final Clock clock;

	Members(Accounts accounts, AccountEditor editor, People people, Clock clock) {
		this.accounts = accounts;
		this.editor = editor;
		this.people = people;
		this.clock = clock;
	}

	/** The members of an account, each with the newest name that is known. */
	public List<AccountMember> of(UUID accountId) {
		return named(this.accounts.findById(accountId).orElseThrow(NoSuchAccount::new));
	}

	/**
	 * Makes a user a member, or changes what the member is.
	 * @throws NoSuchUser when the user is deleted
	 */
	@Transactional
	public AccountMember admit(UUID accountId, UUID userId, AccountRole role, @Nullable String name) {
		if (this.people.isGone(userId)) {
			throw new NoSuchUser();
		}
		Account changed = this.editor.edit(accountId,
				(account) -> account.admit(userId, role, name, this.clock.instant()));
		return named(changed).stream().filter((member) -> member.userId().equals(userId)).findFirst().orElseThrow();
	}

	/**
	 * Lets a member go.
	 * @throws NoSuchMember when the user is none
	 */
	public void remove(UUID accountId, UUID userId) {
		this.editor.edit(accountId, (account) -> {
			if (account.roleOf(userId).isEmpty()) {
				throw new NoSuchMember();
			}
			account.remove(userId);
		});
	}

	/** Lets a deleted user go everywhere. */
	@Transactional
	public void forget(UUID userId) {
		this.accounts.findIdsWithMember(userId)
			.forEach((accountId) -> this.editor.editIfThere(accountId, (account) -> account.forget(userId)));
	}

	private List<AccountMember> named(Account account) {
		List<AccountMember> members = account.members();
		Map<UUID, String> names = this.people.namesOf(members.stream().map(AccountMember::userId).toList());
		return members.stream()
			.map((member) -> new AccountMember(member.userId(), member.role(),
					names.getOrDefault(member.userId(), member.name())))
			.toList();
	}

}
