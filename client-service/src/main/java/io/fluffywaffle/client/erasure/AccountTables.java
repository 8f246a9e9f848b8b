package io.fluffywaffle.client.erasure;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Every table that keeps something of accounts, as the database itself says: what a later
 * feature brings is erased, too.
 */
@Repository
class AccountTables {

	/** Replicas that follow account.account.v1, and what is on its way to others. */
	private static final Set<String> KEPT = Set.of("account_country", "account_face", "account_access",
			"account_access_version", "outbox");

	private final JdbcClient jdbc;

	AccountTables(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Empties all of the account, in the transaction of the caller. */
	void empty(UUID accountId) {
		this.jdbc.sql("select set_config('waffle.erasing', 'on', true)").query(String.class).single();
		names().forEach(
				(name) -> this.jdbc.sql("delete from " + name + " where account_id = ?").param(accountId).update());
	}

	private List<String> names() {
		return this.jdbc.sql("""
				select c.table_name from information_schema.columns c join information_schema.tables t
				using (table_schema, table_name)
				where c.table_schema = current_schema() and c.column_name = 'account_id' and t.table_type = 'BASE TABLE'
				order by c.table_name""")
			.query((row, index) -> row.getString("table_name"))
			.list()
			.stream()
			.filter((name) -> !KEPT.contains(name))
			.toList();
	}

}
