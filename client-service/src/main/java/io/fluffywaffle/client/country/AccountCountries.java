package io.fluffywaffle.client.country;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The country of each account, as last told by account-service. */
@Repository
public class AccountCountries {

	private final JdbcClient jdbc;

	AccountCountries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The account's country, ISO 3166-1 alpha-2.
	 * @throws NoSuchAccount when no such account was told
	 */
	public String of(UUID accountId) {
		return this.jdbc.sql("select country from account_country where account_id = ?")
			.param(accountId)
			.query(String.class)
			.optional()
			.orElseThrow(NoSuchAccount::new);
	}

	/**
	 * Lets nothing be added to an account that is not there.
	 * @throws NoSuchAccount when no such account was told
	 */
	public void requireKnown(UUID accountId) {
		of(accountId);
	}

	/** Takes over a country, unless something newer is known. */
	public void learn(UUID accountId, String country, long version) {
		this.jdbc.sql("""
				insert into account_country (account_id, country, version) values (?, ?, ?)
				on conflict (account_id) do update set country = excluded.country, version = excluded.version
				where account_country.version < excluded.version""").params(accountId, country, version).update();
	}

	/** Forgets an account that is gone. */
	public void forget(UUID accountId) {
		this.jdbc.sql("delete from account_country where account_id = ?").param(accountId).update();
	}

}
