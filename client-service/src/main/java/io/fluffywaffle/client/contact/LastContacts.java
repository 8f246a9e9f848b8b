package io.fluffywaffle.client.contact;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Notes when clients were last in touch, in any order and as often as it is told. It is
 * no edit: no version rises and nothing is told.
 */
@Repository
public class LastContacts {

	// the same phone may lead to another client since it was merged
	private static final String NOTE = """
			update client set %1$s = ? where account_id = ? and (%1$s is null or %1$s < ?)
			and id = (select coalesce(merged_into, id) from client where account_id = ? and phone = ?)""";

	private final JdbcClient jdbc;

	LastContacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A text came from the phone, in E.164. */
	public void received(UUID accountId, String phone, Instant at) {
		note("last_received_at", accountId, phone, at);
	}

	/** A text went to the phone, in E.164. */
	public void sent(UUID accountId, String phone, Instant at) {
		note("last_sent_at", accountId, phone, at);
	}

	private void note(String column, UUID accountId, String phone, Instant at) {
		Timestamp time = Timestamp.from(at);
		this.jdbc.sql(NOTE.formatted(column)).params(time, accountId, time, accountId, phone).update();
	}

}
