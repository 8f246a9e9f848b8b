package io.fluffywaffle.messaging.sending;

import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.account.AccountReplaced;
import io.fluffywaffle.messaging.account.ClientReplaced;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.StatusChanges;
import io.fluffywaffle.messaging.sending.Holds.Hold;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The texts that are ready and wait for a better time. */
@Component
class HeldTexts {

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final StatusChanges changes;

	HeldTexts(JdbcClient jdbc, AccountSequence sequence, StatusChanges changes) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.changes = changes;
	}

	/** Lets texts wait and tells why. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(UUID accountId, Holds holds) {
		holds.texts().forEach((hold, ids) -> hold(accountId, hold, ids));
	}

	/**
	 * Looks at all of them again, because the account may want something else now. The
	 * account's lock makes sure that no claim still goes by what held before.
	 */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(AccountReplaced account) {
		this.sequence.lock(List.of(account.accountId()));
		this.jdbc.sql("""
				update message set due_at = now()
				where account_id = ? and status = 'ready' and waits_for is not null and due_at > now()""")
			.param(account.accountId())
			.update();
	}

	/** Looks again at those to a client, who may live elsewhere than was known. */
	@EventListener
	@Transactional(propagation = Propagation.MANDATORY)
	public void on(ClientReplaced client) {
		this.jdbc.sql("""
				update message set due_at = now()
				where account_id = ? and to_number = ? and status = 'ready' and waits_for = 'quiet-hours'
				  and due_at > now()""").params(client.accountId(), client.phone()).update();
	}

	private void hold(UUID accountId, Hold hold, List<UUID> ids) {
		this.changes.tellAll(accountId,
				this.jdbc.sql("update message set waits_for = ?, due_at = ? where id = any (?) returning *")
					.params(hold.reason().text(), Timestamp.from(hold.until()), ids.toArray(UUID[]::new))
					.query(Messages.ROW)
					.list());
	}

}
