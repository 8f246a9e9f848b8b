package io.fluffywaffle.notification.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What webhooks were told: kept for 30 days, or for as long as the account keeps its
 * texts if that is less.
 */
@Component
public class DeliveryLog {

	static final int DAYS_KEPT = 30;

	private final JdbcClient jdbc;

	private final Clock clock;

	DeliveryLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A page of the webhook's deliveries, newest first.
	 * @param state null for any
	 * @param before the last one of the page before; null for the first page
	 */
	public List<Delivery> page(UUID webhookId, @Nullable DeliveryState state, @Nullable UUID before, int limit) {
		return this.jdbc.sql("""
				select * from webhook_delivery where webhook_id = :webhook
				and (cast(:state as text) is null or state = :state or (:state = 'waiting' and state = 'held'))
				and (cast(:before as uuid) is null or id < :before)
				order by id desc limit :limit""")
			.param("webhook", webhookId)
			.param("state", (state != null) ? state.text() : null)
			.param("before", before)
			.param("limit", limit)
			.query(DeliveryLog::delivery)
			.list();
	}

	/** One of the webhook's deliveries. */
	public Optional<Delivery> find(UUID webhookId, UUID deliveryId) {
		return this.jdbc.sql("select * from webhook_delivery where webhook_id = ? and id = ?")
			.params(webhookId, deliveryId)
			.query(DeliveryLog::delivery)
			.optional();
	}

	/** Forgets what is older than it is kept. */
	public void forgetOld() {
		Instant now = this.clock.instant();
		this.jdbc.sql("delete from webhook_delivery where created_at < ?")
			.param(Timestamp.from(now.minus(Duration.ofDays(DAYS_KEPT))))
			.update();
		this.jdbc.sql("""
				delete from webhook_delivery d using webhook w, account a
				where w.id = d.webhook_id and a.id = w.account_id and a.retention_days < ?
				and d.created_at < cast(? as timestamptz) - make_interval(days => a.retention_days)""")
			.params(DAYS_KEPT, Timestamp.from(now))
			.update();
	}

	private static Delivery delivery(ResultSet row, int number) throws SQLException {
		return new Delivery(row.getObject("id", UUID.class), row.getObject("event_id", UUID.class),
				row.getString("event"), Origin.of(row.getString("origin")), row.getString("conversation_key"),
				state(row.getString("state")), row.getInt("attempts"), instant(row, "next_attempt_at"),
				row.getObject("last_status", Integer.class), row.getString("last_error"),
				row.getTimestamp("created_at").toInstant(), instant(row, "delivered_at"));
	}

	/** What a replay holds back waits, too. */
	private static DeliveryState state(String text) {
		return text.equals("held") ? DeliveryState.WAITING : DeliveryState.valueOf(text.toUpperCase(Locale.ROOT));
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp time = row.getTimestamp(column);
		return (time != null) ? time.toInstant() : null;
	}

}
