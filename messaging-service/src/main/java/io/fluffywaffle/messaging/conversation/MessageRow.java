package io.fluffywaffle.messaging.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A message as SQL gives it. */
final class MessageRow {

	private MessageRow() {
	}

	static Message map(ResultSet row, int number) throws SQLException {
		Timestamp dueAt = row.getTimestamp("due_at");
		return new Message(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
				row.getObject("conversation_id", UUID.class), Direction.of(row.getString("direction")),
				row.getString("from_number"), row.getString("to_number"), row.getString("body"), row.getInt("segments"),
				DeliveryStatus.of(row.getString("status")), author(row), row.getTimestamp("at").toInstant(),
				row.getLong("sequence"), (dueAt != null) ? dueAt.toInstant() : null, row.getInt("attempt"),
				row.getString("provider_sid"), row.getObject("error_code", Integer.class), row.getString("external_id"),
				row.getObject("resend_of", UUID.class), automatic(row), waitsFor(row),
				row.getObject("broadcast_id", UUID.class));
	}

	private static @Nullable AutomaticKind automatic(ResultSet row) throws SQLException {
		String kind = row.getString("automatic");
		return (kind != null) ? AutomaticKind.of(kind) : null;
	}

	private static @Nullable WaitsFor waitsFor(ResultSet row) throws SQLException {
		String reason = row.getString("waits_for");
		return (reason != null) ? WaitsFor.of(reason) : null;
	}

	private static @Nullable Author author(ResultSet row) throws SQLException {
		String name = row.getString("author_name");
		return (name != null) ? new Author(row.getObject("author_id", UUID.class), name) : null;
	}

}
