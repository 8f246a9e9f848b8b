package io.fluffywaffle.messaging.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.conversation.ErrorWords;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at how an account is now. */
@Component
public class HealthReader {

	private static final String FIGURES = """
			select (select max(at) from message where account_id = a.id and direction = 'inbound') last_received,
			    (select max(r.received_at) from (select id from message
			            where account_id = a.id and direction = 'outbound' order by at desc limit 500) m
			        join delivery_report r on r.message_id = m.id and r.moved_to = 'delivered') last_delivered,
			    (select count(*) from message
			        where account_id = a.id and status in ('ready', 'scheduled')) waiting,
			    (select min(case when attempt > 0 then at else due_at end) from message
			        where account_id = a.id and status = 'ready' and (attempt > 0 or due_at <= now())) oldest_waiting,
			    (select count(*) from message where account_id = a.id and status = 'review') review,
			    day.sent, day.delivered
			from (select ?::uuid as id) a, lateral (
			    select count(*) sent, count(*) filter (where status = 'delivered') delivered
			    from message where account_id = a.id and direction = 'outbound' and at > now() - interval '1 day'
			      and provider_sid is not null) day""";

	private final JdbcClient jdbc;

	private final Incidents incidents;

	private final ErrorWords words;

	HealthReader(JdbcClient jdbc, Incidents incidents, ErrorWords words) {
		this.jdbc = jdbc;
		this.incidents = incidents;
		this.words = words;
	}

	/** How the account is. */
	@Transactional(readOnly = true)
	public AccountHealth read(UUID accountId) {
		return this.jdbc.sql(FIGURES).param(accountId).query((row, number) -> health(accountId, row)).single();
	}

	private AccountHealth health(UUID accountId, ResultSet row) throws SQLException {
		return new AccountHealth(instant(row, "last_received"), instant(row, "last_delivered"), row.getInt("waiting"),
				instant(row, "oldest_waiting"), row.getInt("review"), row.getInt("sent"), row.getInt("delivered"),
				failures(accountId), credentials(accountId), this.incidents.openOf(accountId));
	}

	private List<Failure> failures(UUID accountId) {
		return this.jdbc.sql("""
				select error_code, count(*) texts from message
				where account_id = ? and direction = 'outbound' and at > now() - interval '1 day'
				  and external_id is null and status in ('failed', 'undelivered', 'refused')
				group by error_code order by texts desc, error_code""").param(accountId).query((row, number) -> {
			Integer code = row.getObject("error_code", Integer.class);
			return new Failure(code, (code != null) ? this.words.of(code) : null, row.getInt("texts"));
		}).list();
	}

	private Credentials credentials(UUID accountId) {
		return this.jdbc.sql("select accepted, at, words from credential_state where account_id = ?")
			.param(accountId)
			.query((row, number) -> Credentials.of(row.getBoolean("accepted"), row.getTimestamp("at").toInstant(),
					row.getString("words")))
			.optional()
			.orElse(Credentials.UNKNOWN);
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
