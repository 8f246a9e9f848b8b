package io.fluffywaffle.messaging.retention;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.conversation.AccountSequence;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The texts of an account from before a time, of which nobody waits for anything. */
@Component
class OldTexts {

	private static final int AT_ONCE = 500;

	private static final RowMapper<UUID> ID = (row, number) -> row.getObject(1, UUID.class);

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	OldTexts(JdbcClient jdbc, AccountSequence sequence) {
		this.jdbc = jdbc;
		this.sequence = sequence;
	}

	/**
	 * Deletes some of them, with what belongs to them.
	 * @return which; none when there are no more
	 */
	@Transactional
	public List<UUID> deleteSome(UUID accountId, Instant before) {
		this.sequence.lock(List.of(accountId));
		List<UUID> old = find(accountId, before);
		UUID[] ids = old.toArray(UUID[]::new);
		if (!old.isEmpty()) {
			List<UUID> conversations = this.jdbc.sql("select distinct conversation_id from message where id = any (?)")
				.param((Object) ids)
				.query(ID)
				.list();
			this.jdbc.sql("update message set resend_of = null where resend_of = any (?)").param((Object) ids).update();
			this.jdbc.sql("delete from delivery_report where message_id = any (?)").param((Object) ids).update();
			this.jdbc.sql("delete from message where id = any (?)").param((Object) ids).update();
			showWhatIsLeft(ids, conversations.toArray(UUID[]::new));
		}
		return old;
	}

	private List<UUID> find(UUID accountId, Instant before) {
		return this.jdbc.sql("""
				select old.id from conversation c cross join lateral (
				    select m.id from message m where m.conversation_id = c.id and m.at < ?
				      and m.status not in ('scheduled', 'ready', 'dispatching', 'unknown', 'review') limit ?) old
				where c.account_id = ? limit ?""")
			.params(Timestamp.from(before), AT_ONCE, accountId, AT_ONCE)
			.query(ID)
			.list();
	}

	private void showWhatIsLeft(UUID[] deleted, UUID[] conversations) {
		this.jdbc.sql("""
				update conversation c set last_message_id = newest.id, last_body = newest.body,
				    last_direction = newest.direction, last_status = newest.status,
				    last_at = coalesce(newest.at, c.last_at)
				from conversation shown left join lateral (
				    select * from message m where m.conversation_id = shown.id order by m.at desc, m.id desc limit 1
				) newest on true
				where shown.id = c.id and c.id = any (?) and c.last_message_id = any (?)""")
			.params(conversations, deleted)
			.update();
		this.jdbc.sql("""
				update conversation c set unread = least(c.unread, (
				    select count(*) from message m where m.conversation_id = c.id and m.direction = 'inbound'))
				where c.id = any (?) and c.unread > 0""").param((Object) conversations).update();
	}

}
