package io.fluffywaffle.messaging.health;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Looks at all accounts at once. */
@Repository
class Checkups {

	private static final String ALL = """
			select a.id,
			    (select coalesce(c.words, '') from credential_state c where c.account_id = a.id and not c.accepted) barred,
			    (select min(case when attempt > 0 then at else due_at end) from message
			        where account_id = a.id and status = 'ready' and (attempt > 0 or due_at <= now())) waiting_since,
			    hour.sent, hour.failed,
			    exists (select 1 from quarantine q join account_number n on n.number = q.recipient
			        where n.account_id = a.id and q.reason = 'wrong-signature'
			          and q.received_at > now() - interval '15 minutes') forged,
			    case when exists (select 1 from message where account_id = a.id and status = 'ready'
			            and waits_for = 'daily-stop' and due_at > now())
			        then (a.settings::jsonb ->> 'dailyStop')::integer end used_up
			from account a, lateral (
			    select count(*) sent,
			        count(*) filter (where status in ('failed', 'undelivered', 'refused')) failed
			    from message where account_id = a.id and direction = 'outbound' and at > now() - interval '1 hour'
			      and (provider_sid is not null or status = 'refused')) hour
			where a.status = 'active'""";

	private final JdbcClient jdbc;

	Checkups(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Checkup> all() {
		return this.jdbc.sql(ALL)
			.query((row, number) -> new Checkup(row.getObject("id", UUID.class), row.getString("barred"),
					Optional.ofNullable(row.getTimestamp("waiting_since")).map(Timestamp::toInstant).orElse(null),
					row.getInt("sent"), row.getInt("failed"), row.getBoolean("forged"),
					row.getObject("used_up", Integer.class)))
			.list();
	}

}
