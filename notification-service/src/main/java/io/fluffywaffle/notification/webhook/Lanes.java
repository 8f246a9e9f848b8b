package io.fluffywaffle.notification.webhook;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The conversations of webhooks that have something waiting. There is a row for each, so
 * that what waits behind a receiver's silence costs nobody anything.
 */
@Component
class Lanes {

	// touched even where it is there: whoever is about to close it waits for us
	private static final String OPEN = " on conflict (webhook_id, conversation_key) do update set due_at = webhook_lane.due_at";

	private final JdbcClient jdbc;

	Lanes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Opens those in which these deliveries wait, always in the same order. */
	void open(List<DeliveryRow> rows, Instant now) {
		this.jdbc.sql("""
				insert into webhook_lane (webhook_id, conversation_key, due_at)
				select distinct webhook_id, conversation_key, cast(:now as timestamptz) from webhook_delivery
				where id = any (:ids) and state = 'waiting' order by 1, 2""" + OPEN)
			.param("now", Timestamp.from(now))
			.param("ids", rows.stream().map(DeliveryRow::id).toArray(UUID[]::new))
			.update();
	}

	/** Lets what a replay made wait for its turn. */
	void release(Replay replay, Instant now) {
		this.jdbc.sql("update webhook_delivery set state = 'waiting' where replay_id = ? and state = 'held'")
			.param(replay.id())
			.update();
		this.jdbc.sql("""
				insert into webhook_lane (webhook_id, conversation_key, due_at)
				select distinct webhook_id, conversation_key, cast(:now as timestamptz) from webhook_delivery
				where replay_id = :replay and state = 'waiting' order by 1, 2""" + OPEN)
			.param("now", Timestamp.from(now))
			.param("replay", replay.id())
			.update();
	}

	/** Gives everything that waits for the webhook its turn now, and its time anew. */
	void resume(UUID webhookId, Instant now) {
		this.jdbc.sql("update webhook_lane set due_at = ? where webhook_id = ? and claim is null")
			.params(Timestamp.from(now), webhookId)
			.update();
		this.jdbc.sql("""
				update webhook_delivery set give_up_at = greatest(give_up_at, ?), next_attempt_at = ?
				where webhook_id = ? and state = 'waiting'""")
			.params(Timestamp.from(now.plus(DeliveryRow.PATIENCE)), Timestamp.from(now), webhookId)
			.update();
	}

	/** Lets a conversation try again at once. */
	void hurry(UUID webhookId, String conversationKey, Instant now) {
		this.jdbc.sql("""
				update webhook_lane set due_at = ? where webhook_id = ? and conversation_key = ? and claim is null""")
			.params(Timestamp.from(now), webhookId, conversationKey)
			.update();
	}

}
