package io.fluffywaffle.notification.webhook;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes deliveries. */
@Component
class DeliveryRows {

	private static final String INSERT = """
			insert into webhook_delivery (id, webhook_id, conversation_key, event_id, event, origin, replay_id,
				occurred_at, payload, state, next_attempt_at, give_up_at, created_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""";

	private final JdbcTemplate jdbc;

	DeliveryRows(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Those that are there already are passed over. */
	void insert(List<DeliveryRow> rows) {
		this.jdbc.batchUpdate(INSERT, rows, 500, DeliveryRows::bind);
	}

	/** What one more delivery of the same is. */
	DeliveryRow again(UUID deliveryId, Instant now) {
		return this.jdbc.queryForObject(
				"select webhook_id, conversation_key, event_id, event, occurred_at, payload from webhook_delivery where id = ?",
				(row, number) -> new DeliveryRow(Ids.next(), row.getObject(1, UUID.class), row.getString(2),
						row.getObject(3, UUID.class), row.getString(4), Origin.AGAIN, null,
						row.getTimestamp(5).toInstant(), row.getString(6), false, now, now.plus(DeliveryRow.PATIENCE)),
				deliveryId);
	}

	private static void bind(PreparedStatement insert, DeliveryRow row) throws SQLException {
		Timestamp created = Timestamp.from(row.createdAt());
		insert.setObject(1, row.id());
		insert.setObject(2, row.webhookId());
		insert.setString(3, row.conversationKey());
		insert.setObject(4, row.eventId());
		insert.setString(5, row.event());
		insert.setString(6, row.origin().text());
		insert.setObject(7, row.replayId());
		insert.setTimestamp(8, Timestamp.from(row.occurredAt()));
		insert.setString(9, row.payload());
		insert.setString(10, row.held() ? "held" : "waiting");
		insert.setTimestamp(11, created);
		insert.setTimestamp(12, Timestamp.from(row.giveUpAt()));
		insert.setTimestamp(13, created);
	}

}
