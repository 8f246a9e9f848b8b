package io.fluffywaffle.defaults.outbox;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.kafka.EventHeaders;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/** A fact as it waits in the table. */
record OutboxRow(long id, String topic, String key, UUID eventId, String eventType, @Nullable UUID accountId,
		@Nullable String traceparent, Instant occurredAt, @Nullable String payload) {

	static OutboxRow of(ResultSet row) throws SQLException {
		return new OutboxRow(row.getLong("id"), row.getString("topic"), row.getString("key"),
				row.getObject("event_id", UUID.class), row.getString("event_type"),
				row.getObject("account_id", UUID.class), row.getString("traceparent"),
				row.getTimestamp("occurred_at").toInstant(), row.getString("payload"));
	}

	/**
	 * Where the order matters: facts of the same place are told in the order of their
	 * ids.
	 */
	String place() {
		return this.topic + '/' + this.key;
	}

	ProducerRecord<String, byte[]> toRecord() {
		ProducerRecord<String, byte[]> record = new ProducerRecord<>(this.topic, this.key,
				(this.payload != null) ? bytes(this.payload) : null);
		header(record, EventHeaders.EVENT_ID, this.eventId.toString());
		header(record, EventHeaders.EVENT_TYPE, this.eventType);
		header(record, EventHeaders.OCCURRED_AT, this.occurredAt.toString());
		if (this.accountId != null) {
			header(record, EventHeaders.ACCOUNT_ID, this.accountId.toString());
		}
		if (this.traceparent != null) {
			header(record, EventHeaders.TRACEPARENT, this.traceparent);
		}
		return record;
	}

	private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
		record.headers().add(name, bytes(value));
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
