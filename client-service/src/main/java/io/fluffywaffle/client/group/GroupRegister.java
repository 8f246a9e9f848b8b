package io.fluffywaffle.client.group;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.client.country.AccountCountries;
import io.fluffywaffle.client.group.Groups.Size;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Keeps the groups of accounts. */
@Service
public class GroupRegister {

	private final Groups groups;

	private final AccountCountries accounts;

	private final Clock clock;

	GroupRegister(Groups groups, AccountCountries accounts, Clock clock) {
		this.groups = groups;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * Makes a group.
	 * @throws GroupNameTaken when the account has one of this name, in any spelling
	 */
	public Group add(UUID accountId, String name, String colour) {
		this.accounts.requireKnown(accountId);
		try {
			return this.groups.saveAndFlush(new Group(accountId, name, colour, this.clock.instant()));
		}
		catch (DataIntegrityViolationException ex) {
			throw new GroupNameTaken();
		}
	}

	/** The account's groups by name. */
	public List<Group> of(UUID accountId) {
		return this.groups.findAllOf(accountId);
	}

	/** Whether the account has this group. */
	public boolean has(UUID accountId, UUID id) {
		return !this.groups.findAllOf(accountId, Set.of(id)).isEmpty();
	}

	/** How many clients are in each of the account's groups; empty ones are left out. */
	public Map<UUID, Long> sizes(UUID accountId) {
		return this.groups.countClients(accountId)
			.stream()
			.collect(Collectors.toMap(Size::getGroupId, Size::getClients));
	}

	/**
	 * These groups by name.
	 * @throws NoSuchGroup when the account lacks one of them
	 */
	public List<Group> of(UUID accountId, Set<UUID> ids) {
		List<Group> found = ids.isEmpty() ? List.of() : this.groups.findAllOf(accountId, ids);
		if (found.size() != ids.size()) {
			throw new NoSuchGroup();
		}
		return found;
	}

}
