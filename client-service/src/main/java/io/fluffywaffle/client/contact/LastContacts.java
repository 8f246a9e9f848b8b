package io.fluffywaffle.client.contact;

import java.sql.Timestamp;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Notes when clients were last in touch, in any order and as often as it is told. It is
 * no edit: no version rises and nothing is told.
 */
@Repository
class LastContacts {

	// the same phone may lead to another client since it was merged
	private static final String NOTE = """
			update client set %1$s = ? where account_id = ? and (%1$s is null or %1$s < ?)
			and id = (select coalesce(merged_into, id) from client where account_id = ? and phone = ?)""";

	private final JdbcClient jdbc;

	LastContacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	void note(TextPassed text) {
		Timestamp time = Timestamp.from(text.at());
		this.jdbc.sql(NOTE.formatted(text.way().column()))
			.params(time, text.accountId(), time, text.accountId(), text.phone())
			.update();
	}

}
