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
import io.fluffywaffle.account.person.People;
import io.fluffywaffle.account.person.Person;
import io.fluffywaffle.defaults.access.AccountRole;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Admits users to accounts and lets them go. */
@Service
public class Members {

	private static final int CANDIDATES = 10;

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
	public List<Colleague> of(UUID accountId) {
		return known(find(accountId));
	}

	/**
	 * A few active users who are no members and have a name, a user name or a mail that
	 * begins like this.
	 */
	public List<Person> candidates(UUID accountId, String typed) {
		List<UUID> members = find(accountId).members().stream().map(AccountMember::userId).toList();
		return this.people.find(typed, members, CANDIDATES);
	}

	/**
	 * Makes a user a member.
	 * @throws AlreadyMember when the user is one
	 * @throws NoSuchUser when there is no such user
	 */
	@Transactional
	public Colleague add(UUID accountId, UUID userId, AccountRole role) {
		return colleague(this.editor.edit(accountId, (account) -> {
			if (account.roleOf(userId).isPresent()) {
				throw new AlreadyMember();
			}
			requireUser(userId);
			account.admit(userId, role, null, this.clock.instant());
		}), userId);
	}

	/**
	 * Makes a user a member, or changes what the member is.
	 * @throws NoSuchUser when the user is deleted or, being no member, unknown
	 */
	@Transactional
	public Colleague admit(UUID accountId, UUID userId, AccountRole role, @Nullable String name) {
		return colleague(this.editor.edit(accountId, (account) -> {
			if (account.roleOf(userId).isEmpty()) {
				requireUser(userId);
			}
			account.admit(userId, role, name, this.clock.instant());
		}), userId);
	}

	/**
	 * Admits a user of whom nothing may have been told yet, on the word of a machine that
	 * made the user.
	 * @throws NoSuchUser when the user is deleted
	 */
	@Transactional
	public Colleague admitUntold(UUID accountId, UUID userId, AccountRole role, @Nullable String name) {
		if (this.people.isGone(userId)) {
			throw new NoSuchUser();
		}
		return colleague(
				this.editor.edit(accountId, (account) -> account.admit(userId, role, name, this.clock.instant())),
				userId);
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

	private Account find(UUID accountId) {
		return this.accounts.findById(accountId).orElseThrow(NoSuchAccount::new);
	}

	private void requireUser(UUID userId) {
		if (!this.people.isThere(userId)) {
			throw new NoSuchUser();
		}
	}

	private Colleague colleague(Account account, UUID userId) {
		return known(account).stream().filter((member) -> member.userId().equals(userId)).findFirst().orElseThrow();
	}

	private List<Colleague> known(Account account) {
		List<AccountMember> members = account.members();
		Map<UUID, Person> persons = this.people.of(members.stream().map(AccountMember::userId).toList());
		return members.stream().map((member) -> Colleague.of(member, persons.get(member.userId()))).toList();
	}

}
