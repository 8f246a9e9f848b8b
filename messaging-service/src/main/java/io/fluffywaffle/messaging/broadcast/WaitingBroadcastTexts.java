package io.fluffywaffle.messaging.broadcast;

import java.util.List;

import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.StatusChanges;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The texts of a broadcast that are queued and have not begun. What is done to them is
 * done a little at a time, so that the account can go on meanwhile, and as long as the
 * broadcast is still in the state that wants it. The claim asks for that state itself: it
 * does not wait for what is done here.
 */
@Component
class WaitingBroadcastTexts {

	private static final int AT_ONCE = 100;

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final StatusChanges changes;

	private final TransactionTemplate transaction;

	WaitingBroadcastTexts(JdbcClient jdbc, AccountSequence sequence, StatusChanges changes,
			TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.changes = changes;
		this.transaction = transaction;
	}

	/** Takes those of a paused broadcast out of the queue. */
	void takeOut(Broadcast broadcast) {
		while (some(broadcast, BroadcastState.PAUSED, "ready",
				"status = 'scheduled', due_at = null, waits_for = null")) {
			// the next ones
		}
	}

	/** Takes those of a stopped broadcast back. */
	void cancel(Broadcast broadcast) {
		while (some(broadcast, BroadcastState.STOPPED, "ready", "status = 'cancelled', waits_for = null")
				|| some(broadcast, BroadcastState.STOPPED, "scheduled", "status = 'cancelled'")) {
			// the next ones
		}
	}

	/**
	 * Puts some of a broadcast that goes on back into the queue.
	 * @return whether there were any
	 */
	boolean putBackSome(Broadcast broadcast) {
		return some(broadcast, BroadcastState.SENDING, "scheduled", "status = 'ready', due_at = now()");
	}

	private boolean some(Broadcast broadcast, BroadcastState wanting, String status, String change) {
		return Boolean.TRUE.equals(this.transaction.execute((transaction) -> {
			this.sequence.lock(List.of(broadcast.accountId()));
			List<Message> changed = this.jdbc.sql("""
					update message set %s where id in (
					    select id from message where broadcast_id = ? and status = ?
					      and exists (select 1 from broadcast where id = ? and state = ?)
					    order by id limit ?)
					returning *""".formatted(change))
				.params(broadcast.id(), status, broadcast.id(), wanting.text(), AT_ONCE)
				.query(Messages.ROW)
				.list();
			this.changes.tellAll(broadcast.accountId(), changed);
			return !changed.isEmpty();
		}));
	}

}
