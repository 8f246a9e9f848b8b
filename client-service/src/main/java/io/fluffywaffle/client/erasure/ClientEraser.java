package io.fluffywaffle.client.erasure;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.client.ClientChanged;
import io.fluffywaffle.defaults.erasure.AccountEraser;
import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.defaults.outbox.OutgoingEvent;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases clients and groups; a tombstone for each client has others forget it too. */
@Component
class ClientEraser implements AccountEraser {

	private static final int BATCH = 500;

	private final JdbcClient jdbc;

	private final Outbox outbox;

	private final TransactionTemplate transactions;

	ClientEraser(JdbcClient jdbc, Outbox outbox, TransactionTemplate transactions) {
		this.jdbc = jdbc;
		this.outbox = outbox;
		this.transactions = transactions;
	}

	@Override
	public void erase(UUID accountId) {
		while (Boolean.TRUE.equals(this.transactions.execute((transaction) -> eraseSomeClients(accountId)))) {
			// the next batch
		}
		this.jdbc.sql("delete from client_group where account_id = ?").param(accountId).update();
	}

	private boolean eraseSomeClients(UUID accountId) {
		List<UUID> ids = this.jdbc.sql("""
				delete from client where id in (select id from client where account_id = ? limit ?)
				returning id""").params(accountId, BATCH).query((row, index) -> row.getObject("id", UUID.class)).list();
		this.outbox.appendAll(ids.stream()
			.map((id) -> OutgoingEvent.of(ClientChanged.TOPIC, id.toString(), "ClientChanged", accountId, null))
			.toList());
		return !ids.isEmpty();
	}

}
