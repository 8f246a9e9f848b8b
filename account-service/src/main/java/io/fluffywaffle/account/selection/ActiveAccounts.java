package io.fluffywaffle.account.selection;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers for each user in which account the user worked last. */
@Repository
class ActiveAccounts {

	private final JdbcClient jdbc;

	ActiveAccounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<UUID> of(UUID userId) {
		return this.jdbc.sql("select account_id from active_account where user_id = ?")
			.param(userId)
			.query(UUID.class)
			.optional();
	}

	void remember(UUID userId, UUID accountId) {
		this.jdbc.sql("""
				insert into active_account (user_id, account_id) values (?, ?)
				on conflict (user_id) do update set account_id = excluded.account_id""")
			.params(userId, accountId)
			.update();
	}

}
