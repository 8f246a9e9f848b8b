package io.fluffywaffle.account.member;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.account.account.Accounts;
import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.AccountRoles;

import org.springframework.stereotype.Component;

/** Roles from the source: every other service has a replica. */
@Component
class MemberRoles implements AccountRoles {

	private final Accounts accounts;

	MemberRoles(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Optional<AccountRole> roleOf(UUID accountId, UUID userId) {
		return this.accounts.findRole(accountId, userId);
	}

	@Override
	public Optional<AccountRole> roleEvenIfDeleted(UUID accountId, UUID userId) {
		return this.accounts.findRoleEvenIfDeleted(accountId, userId);
	}

}
