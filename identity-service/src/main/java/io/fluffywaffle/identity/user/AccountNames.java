package io.fluffywaffle.identity.user;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What accounts are called, as last told. */
@Component
public class AccountNames {

	private final JdbcClient jdbc;

	AccountNames(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes over a name, unless a newer one is known. */
	public void learn(UUID accountId, String name, long version) {
		this.jdbc.sql("""
				insert into account_name (account_id, name, version) values (?, ?, ?)
				on conflict (account_id) do update set name = excluded.name, version = excluded.version
				where account_name.version < excluded.version""").params(accountId, name, version).update();
	}

}
