package io.fluffywaffle.defaults.access;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountMembers.Member;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The roles of all accounts as last told, in this service's own database. */
class AccountRoleReplica implements AccountRoles {

	private final JdbcClient jdbc;

	AccountRoleReplica(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<AccountRole> roleOf(UUID accountId, UUID userId) {
		return this.jdbc.sql("select role from account_access where account_id = ? and user_id = ?")
			.params(accountId, userId)
			.query(String.class)
			.optional()
			.map(AccountRole::of);
	}

	/**
	 * Takes over the members of an account, unless something newer was taken over before.
	 */
	@Transactional
	public void replace(AccountMembers account) {
		int newer = this.jdbc.sql("""
				insert into account_access_version (account_id, version) values (?, ?)
				on conflict (account_id) do update set version = excluded.version
				where account_access_version.version < excluded.version""")
			.params(account.id(), account.version())
			.update();
		if (newer == 0) {
			return;
		}
		forget(account.id());
		for (Member member : account.members()) {
			this.jdbc.sql("insert into account_access (account_id, user_id, role) values (?, ?, ?)")
				.params(account.id(), member.userId(), member.role().text())
				.update();
		}
	}

	/** Forgets an account: from now on nobody is a member. */
	@Transactional
	public void forget(UUID accountId) {
		this.jdbc.sql("delete from account_access where account_id = ?").param(accountId).update();
	}

}
