package io.fluffywaffle.messaging.sending;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.messaging.account.RecipientLock;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.StatusChanges;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The messages that wait to be sent: the rows themselves are the queue. Whoever claims
 * one has the right to one request to the carrier.
 */
@Component
@EnableConfigurationProperties(SendingProperties.class)
class SendQueue {

	/**
	 * One at a time in a conversation: texts arrive in the order they were written, and
	 * one whose fate is unknown can be recognised at the carrier.
	 */
	private static final String NEXT = """
			with next as materialized (
			    select m.id, m.account_id, m.to_number from message m
			    where m.account_id = ? and m.status = 'ready' and m.due_at <= now()
			      and not exists (select 1 from message ahead
			          where ahead.conversation_id = m.conversation_id
			            and ahead.status in ('ready', 'dispatching', 'unknown')
			            and (ahead.status <> 'ready' or (ahead.priority, ahead.id) < (m.priority, m.id)))
			    order by m.priority, m.due_at, m.id limit ?
			    for update of m skip locked)
			select id from next where\s""" + RecipientLock.tryToShare("account_id", "to_number");

	private static final String FORBIDDEN = """
			select m.id from message m where m.id = any (?)
			  and (exists (select 1 from opt_out o where o.account_id = m.account_id and o.phone = m.to_number)
			    or exists (select 1 from client c where c.account_id = m.account_id and c.phone = m.to_number
			        and c.blocked))""";

	private static final RowMapper<UUID> ID = (row, number) -> row.getObject(1, UUID.class);

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final StatusChanges changes;

	private final Duration lease;

	SendQueue(JdbcClient jdbc, AccountSequence sequence, StatusChanges changes, SendingProperties properties) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.changes = changes;
		this.lease = properties.lease();
	}

	/** The accounts that have something to send now, in no order. */
	List<UUID> accountsWithWork() {
		return this.jdbc.sql("""
				select id from account where exists (select 1 from message
				    where account_id = account.id and status = 'ready' and due_at <= now())
				order by random()""").query(ID).list();
	}

	/**
	 * Claims messages of an account that are due, what a person waits for before bulk;
	 * messages to people who must not be texted are suppressed instead. When this has
	 * committed, nobody else will send what was claimed.
	 */
	@Transactional
	public List<Claim> claim(UUID accountId, int atMost) {
		long endsAt = System.nanoTime() + this.lease.toNanos();
		this.sequence.lock(List.of(accountId));
		List<UUID> next = this.jdbc.sql(NEXT).params(accountId, atMost).query(ID).list();
		// in a statement of its own: it sees what was forbidden before the recipients'
		// locks were shared
		List<UUID> forbidden = this.jdbc.sql(FORBIDDEN).param(array(next)).query(ID).list();
		suppress(forbidden);
		return dispatch(next.stream().filter((id) -> !forbidden.contains(id)).toList()).stream()
			.map((message) -> new Claim(message, endsAt))
			.toList();
	}

	private void suppress(List<UUID> ids) {
		this.jdbc.sql("update message set status = 'suppressed' where id = any (?) returning *")
			.param(array(ids))
			.query(Messages.ROW)
			.list()
			.forEach(this.changes::tell);
	}

	private List<Message> dispatch(List<UUID> ids) {
		Map<UUID, Message> claimed = this.jdbc.sql("""
				update message set status = 'dispatching', attempt = attempt + 1, claimed_at = now(),
				    lease_until = now() + make_interval(secs => ?)
				where id = any (?) returning *""")
			.params(this.lease.toMillis() / 1000.0, array(ids))
			.query(Messages.ROW)
			.stream()
			.collect(Collectors.toMap(Message::id, (message) -> message));
		return ids.stream().map(claimed::get).toList();
	}

	private static UUID[] array(List<UUID> ids) {
		return ids.toArray(UUID[]::new);
	}

}
