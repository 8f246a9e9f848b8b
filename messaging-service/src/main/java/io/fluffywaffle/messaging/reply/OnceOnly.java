package io.fluffywaffle.messaging.reply;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers who was welcomed, and who was told that nobody is there. */
@Component
class OnceOnly {

	private final JdbcClient jdbc;

	OnceOnly(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Whether the phone is welcomed for the first time. */
	boolean welcomes(UUID accountId, String phone, Instant at) {
		return this.jdbc.sql("insert into welcomed (account_id, phone, at) values (?, ?, ?) on conflict do nothing")
			.params(accountId, phone, Timestamp.from(at))
			.update() == 1;
	}

	/** Whether the phone is told for the first time in this closed period. */
	boolean tells(UUID accountId, String phone, Instant closedSince) {
		return this.jdbc.sql("""
				insert into after_hours_reply as told (account_id, phone, closed_since) values (?, ?, ?)
				on conflict (account_id, phone) do update set closed_since = excluded.closed_since
				where told.closed_since <> excluded.closed_since""")
			.params(accountId, phone, Timestamp.from(closedSince))
			.update() == 1;
	}

}
