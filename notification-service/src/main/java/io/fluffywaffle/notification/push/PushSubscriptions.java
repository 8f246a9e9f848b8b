package io.fluffywaffle.notification.push;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.notification.people.PersonGone;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The devices of all people. */
@Repository
class PushSubscriptions {

	private final JdbcClient jdbc;

	PushSubscriptions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<PushSubscription> of(UUID userId) {
		return this.jdbc.sql("select * from push_subscription where user_id = ? order by created_at, id")
			.param(userId)
			.query(PushSubscriptions::read)
			.list();
	}

	/** A device, while it is this person's. */
	Optional<PushSubscription> find(UUID userId, UUID id) {
		return this.jdbc.sql("select * from push_subscription where user_id = ? and id = ?")
			.params(userId, id)
			.query(PushSubscriptions::read)
			.optional();
	}

	/**
	 * Lets others wait who add devices of the person, and counts those at other
	 * endpoints.
	 */
	int lockAndCountOthers(UUID userId, String endpoint) {
		this.jdbc.sql("select 1 from pg_advisory_xact_lock(hashtextextended('push:' || cast(? as text), 0))")
			.param(userId)
			.query(Integer.class)
			.single();
		return this.jdbc.sql("select count(*) from push_subscription where user_id = ? and endpoint <> ?")
			.params(userId, endpoint)
			.query(Integer.class)
			.single();
	}

	/** Whoever subscribed last in a browser is told there, nobody else. */
	PushSubscription put(PushSubscription wanted) {
		return this.jdbc.sql("""
				insert into push_subscription (id, user_id, endpoint, p256dh, auth, device, server_key, created_at)
				values (:id, :user, :endpoint, :p256dh, :auth, :device, :key, :at)
				on conflict (endpoint) do update set user_id = excluded.user_id, p256dh = excluded.p256dh,
					auth = excluded.auth, device = excluded.device, server_key = excluded.server_key,
					created_at = excluded.created_at, last_success_at = null
				returning *""")
			.param("id", wanted.id())
			.param("user", wanted.userId())
			.param("endpoint", wanted.endpoint())
			.param("p256dh", wanted.keys().p256dh())
			.param("auth", wanted.keys().auth())
			.param("device", wanted.device())
			.param("key", wanted.serverKey())
			.param("at", Timestamp.from(wanted.createdAt()))
			.query(PushSubscriptions::read)
			.single();
	}

	void succeeded(UUID id, Instant at) {
		this.jdbc.sql("update push_subscription set last_success_at = ? where id = ?")
			.params(Timestamp.from(at), id)
			.update();
	}

	boolean remove(UUID userId, UUID id) {
		return this.jdbc.sql("delete from push_subscription where user_id = ? and id = ?")
			.params(userId, id)
			.update() == 1;
	}

	@EventListener
	void forget(PersonGone person) {
		this.jdbc.sql("delete from push_subscription where user_id = ?").param(person.id()).update();
	}

	private static PushSubscription read(ResultSet row, int number) throws SQLException {
		Timestamp success = row.getTimestamp("last_success_at");
		return new PushSubscription(row.getObject("id", UUID.class), row.getObject("user_id", UUID.class),
				row.getString("endpoint"), new BrowserKeys(row.getString("p256dh"), row.getString("auth")),
				row.getString("device"), row.getString("server_key"), row.getTimestamp("created_at").toInstant(),
				(success != null) ? success.toInstant() : null);
	}

}
