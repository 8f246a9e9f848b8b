package io.fluffywaffle.client.group;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import io.fluffywaffle.client.country.AccountCountries;
import io.fluffywaffle.client.group.rule.RuleSql;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the groups of accounts. */
@Service
public class GroupRegister {

	private final Groups groups;

	private final AccountCountries accounts;

	private final RuleSql rules;

	private final Clock clock;

	GroupRegister(Groups groups, AccountCountries accounts, RuleSql rules, Clock clock) {
		this.groups = groups;
		this.accounts = accounts;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * Makes a group, a smart one when the draft has rules.
	 * @throws GroupNameTaken when the account has one of this name, in any spelling
	 * @throws io.fluffywaffle.client.group.rule.RuleFault when its rules mean nothing
	 */
	@Transactional
	public Group add(UUID accountId, GroupDraft draft) {
		this.accounts.requireKnown(accountId);
		this.groups.lockAllOf(accountId);
		String name = Objects.requireNonNull(draft.name(), "a group has a name");
		return write(accountId, new Group(accountId, name, draft, this.clock.instant()));
	}

	/**
	 * Changes a group.
	 * @throws SmartGroup when rules are given to a named one
	 */
	@Transactional
	public Group edit(UUID accountId, UUID id, long seenVersion, GroupDraft draft) {
		this.groups.lockAllOf(accountId);
		Group group = find(accountId, id);
		if (group.version() != seenVersion) {
			throw new OptimisticLockingFailureException("Edited version " + seenVersion + " of group " + id);
		}
		if (draft.rules() != null && group.kind() == GroupKind.NAMED) {
			throw new SmartGroup();
		}
		group.edit(draft);
		return write(accountId, group);
	}

	/** The account's groups by name. */
	public List<Group> of(UUID accountId) {
		return this.groups.findAllOf(accountId);
	}

	/** Whether the account has this group and clients can be put into it. */
	public boolean has(UUID accountId, UUID id) {
		return this.groups.findAllOf(accountId, Set.of(id))
			.stream()
			.anyMatch((group) -> group.kind() == GroupKind.NAMED);
	}

	/**
	 * One group.
	 * @throws NoSuchGroup when the account does not have it
	 */
	public Group find(UUID accountId, UUID id) {
		return this.groups.findByAccountIdAndId(accountId, id).orElseThrow(NoSuchGroup::new);
	}

	/**
	 * A group that clients can be put into.
	 * @throws NoSuchGroup when the account does not have it
	 * @throws SmartGroup when its rules decide who is in it
	 */
	public Group requireNamed(UUID accountId, UUID id) {
		return of(accountId, Set.of(id)).getFirst();
	}

	/**
	 * These groups by name, for clients who are or will be in them.
	 * @throws NoSuchGroup when the account lacks one of them
	 * @throws SmartGroup when rules decide who is in one of them
	 */
	public List<Group> of(UUID accountId, Set<UUID> ids) {
		List<Group> found = ids.isEmpty() ? List.of() : this.groups.findAllOf(accountId, ids);
		if (found.size() != ids.size()) {
			throw new NoSuchGroup();
		}
		if (found.stream().anyMatch((group) -> group.kind() == GroupKind.SMART)) {
			throw new SmartGroup();
		}
		return found;
	}

	/**
	 * Makes sure that no rules name the group.
	 * @throws GroupInUse when some do
	 */
	public void requireUnused(UUID accountId, UUID id) {
		List<String> users = of(accountId).stream()
			.filter((group) -> group.rules().filter((rules) -> rules.mention(id)).isPresent())
			.map(Group::name)
			.toList();
		if (!users.isEmpty()) {
			throw new GroupInUse(users);
		}
	}

	/**
	 * Deletes a group that nobody is in.
	 * @return whether nobody was
	 * @throws GroupInUse when rules name it
	 */
	@Transactional
	public boolean delete(UUID accountId, UUID id) {
		this.groups.lockAllOf(accountId);
		Group group = find(accountId, id);
		requireUnused(accountId, id);
		if (this.groups.countMembers(id) > 0) {
			return false;
		}
		this.groups.delete(group);
		return true;
	}

	private Group write(UUID accountId, Group group) {
		try {
			Group written = this.groups.saveAndFlush(group);
			// read again as it is stored: a circle ends where it began
			this.rules.check(accountId, group.id());
			return written;
		}
		catch (DataIntegrityViolationException ex) {
			if (String.valueOf(ex.getMessage()).contains("group_name_once_per_account")) {
				throw new GroupNameTaken();
			}
			throw ex;
		}
	}

}
