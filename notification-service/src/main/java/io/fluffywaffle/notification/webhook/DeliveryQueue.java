package io.fluffywaffle.notification.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What waits to be delivered. Whoever claims a conversation of a webhook may attempt its
 * oldest delivery until the lease is over; then anybody may, so what a killed instance
 * had under way is delivered again rather than lost.
 */
@Component
class DeliveryQueue {

	private static final String CLAIM = """
			with next as (select webhook_id, conversation_key from webhook_lane
				where webhook_id = ? and due_at <= ? order by due_at limit ? for update skip locked)
			update webhook_lane lane set claim = ?, due_at = ? from next
			where lane.webhook_id = next.webhook_id and lane.conversation_key = next.conversation_key
			returning lane.conversation_key""";

	private static final String OLDEST = """
			select d.id, d.conversation_key, d.event_id, d.origin, d.payload, d.attempts + 1 as attempt, d.give_up_at,
				w.url, w.secret, case when w.previous_until > :now then w.previous_secret end as previous_secret
			from unnest(cast(:keys as text[])) as lane (conversation_key)
			cross join lateral (select * from webhook_delivery where webhook_id = :webhook
				and conversation_key = lane.conversation_key and state = 'waiting'
				order by occurred_at, id limit 1) d
			join webhook w on w.id = d.webhook_id""";

	private final JdbcClient jdbc;

	private final SecretBox secrets;

	private final Clock clock;

	private final WebhookProperties properties;

	DeliveryQueue(JdbcClient jdbc, SecretBox secrets, Clock clock, WebhookProperties properties) {
		this.jdbc = jdbc;
		this.secrets = secrets;
		this.clock = clock;
		this.properties = properties;
	}

	/** The webhooks for which something may be attempted now, in no order. */
	List<Due> due() {
		return this.jdbc.sql("""
				select w.id, w.failing_since is not null from webhook w join account a on a.id = w.account_id
				where w.paused is null and not a.deleted and (w.held_until is null or w.held_until <= :now)
				and exists (select 1 from webhook_lane l where l.webhook_id = w.id and l.due_at <= :now)
				order by random()""")
			.param("now", Timestamp.from(this.clock.instant()))
			.query((row, number) -> new Due(row.getObject(1, UUID.class), row.getBoolean(2)))
			.list();
	}

	/** Claims conversations of the webhook; nobody else attempts theirs meanwhile. */
	@Transactional
	public List<Claim> claim(UUID webhookId, int atMost) {
		Instant now = this.clock.instant();
		UUID token = Ids.next();
		List<String> keys = this.jdbc.sql(CLAIM)
			.params(webhookId, Timestamp.from(now), atMost, token, Timestamp.from(now.plus(this.properties.lease())))
			.query((row, number) -> row.getString(1))
			.list();
		if (keys.isEmpty()) {
			return List.of();
		}
		List<Claim> claims = this.jdbc.sql(OLDEST)
			.param("now", Timestamp.from(now))
			.param("keys", keys.toArray(String[]::new))
			.param("webhook", webhookId)
			.query((row, number) -> claim(row, token, webhookId))
			.list();
		List<String> idle = new ArrayList<>(keys);
		claims.forEach((claim) -> idle.remove(claim.conversationKey()));
		close(webhookId, idle);
		return claims;
	}

	private void close(UUID webhookId, List<String> idle) {
		if (!idle.isEmpty()) {
			this.jdbc.sql("delete from webhook_lane where webhook_id = ? and conversation_key = any (?)")
				.params(webhookId, idle.toArray(String[]::new))
				.update();
		}
	}

	private Claim claim(ResultSet row, UUID token, UUID webhookId) throws SQLException {
		List<WebhookSecret> known = new ArrayList<>();
		known.add(this.secrets.open(webhookId, row.getBytes("secret")));
		byte[] previous = row.getBytes("previous_secret");
		if (previous != null) {
			known.add(this.secrets.open(webhookId, previous));
		}
		return new Claim(token, webhookId, row.getString("conversation_key"), row.getObject("id", UUID.class),
				row.getObject("event_id", UUID.class), Origin.of(row.getString("origin")), row.getString("payload"),
				row.getInt("attempt"), row.getTimestamp("give_up_at").toInstant(), row.getString("url"),
				List.copyOf(known));
	}

	/**
	 * A webhook for which something may be attempted.
	 *
	 * @param failing whether it did not take what it was told last
	 */
	record Due(UUID webhookId, boolean failing) {
	}

}
