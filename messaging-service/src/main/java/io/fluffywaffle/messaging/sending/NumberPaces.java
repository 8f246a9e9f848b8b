package io.fluffywaffle.messaging.sending;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.messaging.account.AccountPolicy;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.StatusChanges;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The buckets of all numbers, in the database and by its clock, so that they hold over
 * all instances. Whoever touches them holds the account's lock.
 */
@Component
class NumberPaces {

	private static final int TELL_AT_MOST = 200;

	private final JdbcClient jdbc;

	private final JdbcTemplate template;

	private final StatusChanges changes;

	NumberPaces(JdbcClient jdbc, JdbcTemplate template, StatusChanges changes) {
		this.jdbc = jdbc;
		this.template = template;
		this.changes = changes;
	}

	/** The buckets now; empty when the account sends as fast as it can. */
	Optional<NumberPace> of(AccountPolicy policy) {
		return Optional.ofNullable(policy.settings().pace())
			.filter((pace) -> pace.signum() > 0)
			.map((pace) -> read(policy.accountId(), pace.doubleValue()));
	}

	private NumberPace read(UUID accountId, double perSecond) {
		Map<String, Instant> fullAt = new HashMap<>();
		// the transaction may have begun long before it got the account's lock
		Instant now = this.jdbc.sql("select clock_timestamp()")
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.single();
		this.jdbc.sql("select number, full_at from number_pace where account_id = ?").param(accountId).query((row) -> {
			fullAt.put(row.getString("number"), row.getTimestamp("full_at").toInstant());
		});
		return new NumberPace(now, perSecond, fullAt);
	}

	/** Keeps what was taken out of them, and tells which texts wait for their turn. */
	void settle(UUID accountId, NumberPace pace) {
		save(accountId, pace);
		tellWhoWaits(accountId, pace.closed());
	}

	private void save(UUID accountId, NumberPace pace) {
		this.template.batchUpdate("""
				insert into number_pace (account_id, number, full_at) values (?, ?, ?)
				on conflict (account_id, number) do update set full_at = excluded.full_at""",
				pace.fullAt()
					.map((bucket) -> new Object[] { accountId, bucket.getKey(), Timestamp.from(bucket.getValue()) })
					.toList());
	}

	private void tellWhoWaits(UUID accountId, List<String> closedNumbers) {
		List<Message> waiting = closedNumbers.isEmpty() ? List.of()
				: this.jdbc.sql("""
						update message set waits_for = 'pace' where id in (
						    select id from message
						    where account_id = ? and status = 'ready' and due_at <= now() and from_number = any (?)
						      and waits_for is distinct from 'pace' limit ?)
						returning *""")
					.params(accountId, closedNumbers.toArray(String[]::new), TELL_AT_MOST)
					.query(Messages.ROW)
					.list();
		this.changes.tellAll(accountId, waiting);
	}

}
