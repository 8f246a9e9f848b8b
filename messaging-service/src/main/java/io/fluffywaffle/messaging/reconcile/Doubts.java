package io.fluffywaffle.messaging.reconcile;

import java.time.Duration;
import java.util.List;

import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.StatusChanges;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The messages whose fate is unknown. */
@Component
class Doubts {

	private static final int AT_ONCE = 200;

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final StatusChanges changes;

	Doubts(JdbcClient jdbc, AccountSequence sequence, StatusChanges changes) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.changes = changes;
	}

	/** The oldest of them. */
	List<Doubt> oldest(Duration window, Duration giveUp) {
		return this.jdbc.sql("""
				select *, claimed_at < now() - make_interval(secs => ?) as old,
				    claimed_at < now() - make_interval(secs => ?) as hopeless
				from message where status = 'unknown' order by claimed_at limit ?""")
			.params(window.toMillis() / 1000.0, giveUp.toMillis() / 1000.0, AT_ONCE)
			.query((row, number) -> new Doubt(Messages.ROW.mapRow(row, number),
					row.getTimestamp("claimed_at").toInstant(), row.getBoolean("old"), row.getBoolean("hopeless")))
			.list();
	}

	/**
	 * Leaves the decision to a person. Never sends again: it may have been sent. Whoever
	 * waits for a text that was asked for asks once more, so that nobody has to decide.
	 */
	@Transactional
	public void giveUp(Message message) {
		this.sequence.lock(List.of(message.accountId()));
		this.jdbc.sql("""
				update message set status = case when request_id is null then 'review' else 'expired' end
				where id = ? and attempt = ? and status = 'unknown' returning *""")
			.params(message.id(), message.attempt())
			.query(Messages.ROW)
			.optional()
			.ifPresent(this.changes::tell);
	}

}
