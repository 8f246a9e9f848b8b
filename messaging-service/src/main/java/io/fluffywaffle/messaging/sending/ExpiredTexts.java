package io.fluffywaffle.messaging.sending;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.StatusChanges;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Ends texts that were not sent while they were of use. */
@Component
class ExpiredTexts {

	private static final int AT_ONCE = 500;

	private static final String OVER = "status in ('ready', 'scheduled') and expires_at <= now()";

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final StatusChanges changes;

	private final TransactionTemplate transaction;

	ExpiredTexts(JdbcClient jdbc, AccountSequence sequence, StatusChanges changes, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.changes = changes;
		this.transaction = transaction;
	}

	void expire() {
		this.jdbc.sql("select distinct account_id from message where expires_at is not null and " + OVER)
			.query(UUID.class)
			.list()
			.forEach((accountId) -> this.transaction.executeWithoutResult((status) -> expireSome(accountId)));
	}

	private void expireSome(UUID accountId) {
		this.sequence.lock(List.of(accountId));
		this.changes.tellAll(accountId, this.jdbc.sql("""
				update message set status = 'expired', waits_for = null where id in (
				    select id from message where account_id = ? and expires_at is not null and %s limit ?)
				returning *""".formatted(OVER)).params(accountId, AT_ONCE).query(Messages.ROW).list());
	}

}
