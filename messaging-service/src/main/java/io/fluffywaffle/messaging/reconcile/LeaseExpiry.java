package io.fluffywaffle.messaging.reconcile;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.StatusChanges;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends claims whose holder has not come back: whether it reached the carrier, nobody
 * knows.
 */
@Component
class LeaseExpiry {

	private static final RowMapper<UUID> ID = (row, number) -> row.getObject(1, UUID.class);

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final StatusChanges changes;

	LeaseExpiry(JdbcClient jdbc, AccountSequence sequence, StatusChanges changes) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.changes = changes;
	}

	List<UUID> accountsWithExpired() {
		return this.jdbc.sql("""
				select distinct account_id from message where status = 'dispatching' and lease_until < now()
				order by account_id""").query(ID).list();
	}

	@Transactional
	public void expire(UUID accountId) {
		this.sequence.lock(List.of(accountId));
		this.jdbc.sql("""
				update message set status = 'unknown', lease_until = null
				where account_id = ? and status = 'dispatching' and lease_until < now() returning *""")
			.param(accountId)
			.query(Messages.ROW)
			.list()
			.forEach(this.changes::tell);
	}

}
