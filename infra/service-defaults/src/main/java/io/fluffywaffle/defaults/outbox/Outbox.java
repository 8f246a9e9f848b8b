package io.fluffywaffle.defaults.outbox;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Where a service writes the facts that it tells, in the same transaction as the change
 * itself: either both happen or neither. The {@link OutboxRelay} brings them to Kafka
 * afterwards.
 */
public class Outbox {

	private static final String INSERT = """
			insert into outbox (topic, key, event_id, event_type, account_id, traceparent, occurred_at, payload)
			values (?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcTemplate jdbc;

	private final JsonMapper json;

	private final Clock clock;

	private final Supplier<@Nullable String> traceparent;

	private final Runnable wakeRelay;

	Outbox(JdbcTemplate jdbc, JsonMapper json, Clock clock, Supplier<@Nullable String> traceparent,
			Runnable wakeRelay) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
		this.traceparent = traceparent;
		this.wakeRelay = wakeRelay;
	}

	/** Appends one fact to the transaction of the caller, who must have one. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void append(OutgoingEvent event) {
		appendAll(List.of(event));
	}

	/**
	 * Appends facts, in this order, to the transaction of the caller, who must have one.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void appendAll(List<OutgoingEvent> events) {
		if (events.isEmpty()) {
			return;
		}
		String trace = this.traceparent.get();
		Timestamp now = Timestamp.from(this.clock.instant());
		this.jdbc.batchUpdate(INSERT, events, events.size(), (row, event) -> bind(row, event, trace, now));
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				Outbox.this.wakeRelay.run();
			}
		});
	}

	private void bind(PreparedStatement row, OutgoingEvent event, @Nullable String trace, Timestamp now)
			throws SQLException {
		row.setString(1, event.topic());
		row.setString(2, event.key());
		row.setObject(3, event.eventId());
		row.setString(4, event.type());
		row.setObject(5, event.accountId());
		row.setString(6, trace);
		row.setTimestamp(7, now);
		row.setString(8, (event.body() != null) ? this.json.writeValueAsString(event.body()) : null);
	}

}
