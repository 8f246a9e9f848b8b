package io.fluffywaffle.account.selection;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Remembers for each user in which account the user worked last and where the user wants
 * to begin.
 */
@Repository
class ChosenAccounts {

	private final JdbcClient jdbc;

	ChosenAccounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<UUID> activeOf(UUID userId) {
		return this.jdbc.sql("select account_id from active_account where user_id = ?")
			.param(userId)
			.query(UUID.class)
			.optional();
	}

	Optional<UUID> defaultOf(UUID userId) {
		return this.jdbc.sql("select account_id from default_account where user_id = ?")
			.param(userId)
			.query(UUID.class)
			.optional();
	}

	void activate(UUID userId, UUID accountId) {
		this.jdbc.sql("""
				insert into active_account (user_id, account_id) values (?, ?)
				on conflict (user_id) do update set account_id = excluded.account_id""")
			.params(userId, accountId)
			.update();
	}

	void makeDefault(UUID userId, UUID accountId) {
		this.jdbc.sql("""
				insert into default_account (user_id, account_id) values (?, ?)
				on conflict (user_id) do update set account_id = excluded.account_id""")
			.params(userId, accountId)
			.update();
	}

	void clearDefault(UUID userId) {
		this.jdbc.sql("delete from default_account where user_id = ?").param(userId).update();
	}

}
