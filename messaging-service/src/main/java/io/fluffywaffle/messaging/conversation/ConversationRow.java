package io.fluffywaffle.messaging.conversation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import io.fluffywaffle.messaging.conversation.Conversation.Assignee;
import io.fluffywaffle.messaging.conversation.Conversation.Client;
import io.fluffywaffle.messaging.conversation.Conversation.LastMessage;
import org.jspecify.annotations.Nullable;

/** A conversation with what is known of its client, as SQL gives it. */
final class ConversationRow {

	static final String SELECT = """
			select c.*, k.id as client_id, k.name as client_name, coalesce(k.blocked, false) as blocked,
			       o.at as opted_out_at, p.name as assigned_name
			from conversation c
			left join lateral (select id, name, blocked from client
			    where client.account_id = c.account_id and client.phone = c.phone order by id desc limit 1) k on true
			left join opt_out o on o.account_id = c.account_id and o.phone = c.phone
			left join person p on p.id = c.assigned_to
			""";

	private ConversationRow() {
	}

	static Conversation map(ResultSet row, int number) throws SQLException {
		Client client = new Client(row.getObject("client_id", UUID.class), row.getString("client_name"),
				row.getString("phone"), row.getBoolean("blocked"));
		Timestamp optedOutAt = row.getTimestamp("opted_out_at");
		return new Conversation(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class), client,
				row.getString("number"), lastMessage(row), row.getInt("unread"),
				(optedOutAt != null) ? optedOutAt.toInstant() : null, instant(row, "last_at"),
				row.getLong("last_inbound_sequence"), row.getLong("sequence"), instant(row, "updated_at"),
				assignee(row), row.getBoolean("listed"));
	}

	private static @Nullable Assignee assignee(ResultSet row) throws SQLException {
		UUID id = row.getObject("assigned_to", UUID.class);
		return (id != null) ? new Assignee(id, Objects.requireNonNullElse(row.getString("assigned_name"), "")) : null;
	}

	private static @Nullable LastMessage lastMessage(ResultSet row) throws SQLException {
		if (row.getObject("last_message_id") == null) {
			return null;
		}
		return new LastMessage(row.getString("last_body"), Direction.of(row.getString("last_direction")),
				DeliveryStatus.of(row.getString("last_status")), instant(row, "last_at"));
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getTimestamp(column).toInstant();
	}

}
