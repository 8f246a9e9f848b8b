package io.fluffywaffle.client.erasure;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.client.ClientFacts;
import io.fluffywaffle.defaults.erasure.AccountEraser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases all that is kept of an account; a tombstone for each client has others forget it
 * too.
 */
@Component
class AccountClientsEraser implements AccountEraser {

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final AccountTables tables;

	private final ClientFacts facts;

	private final List<Tombstones> others;

	private final TransactionTemplate transactions;

	AccountClientsEraser(JdbcClient jdbc, AccountTables tables, ClientFacts facts, List<Tombstones> others,
			TransactionTemplate transactions) {
		this.jdbc = jdbc;
		this.tables = tables;
		this.facts = facts;
		this.others = others;
		this.transactions = transactions;
	}

	@Override
	public void erase(UUID accountId) {
		while (Boolean.TRUE.equals(this.transactions.execute((transaction) -> eraseSomeClients(accountId)))) {
			// the next batch
		}
		this.transactions.executeWithoutResult((transaction) -> {
			this.others.forEach((one) -> one.tellAllGone(accountId));
			this.tables.empty(accountId);
		});
	}

	private boolean eraseSomeClients(UUID accountId) {
		List<UUID> ids = this.jdbc.sql("""
				delete from client where account_id = ? and id in (
					select id from client where account_id = ? limit ?)
				returning id""")
			.params(accountId, accountId, BATCH)
			.query((row, index) -> row.getObject("id", UUID.class))
			.list();
		this.facts.tellGone(accountId, ids);
		return !ids.isEmpty();
	}

}
