package io.fluffywaffle.notification.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The webhooks of all accounts. */
@Repository
class Webhooks {

	private static final String SELECT = """
			select w.*, array(select event from webhook_event e where e.webhook_id = w.id) as events from webhook w
			where w.account_id = ?\s""";

	private final JdbcClient jdbc;

	Webhooks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Webhook> of(UUID accountId) {
		return this.jdbc.sql(SELECT + "order by w.id").param(accountId).query(Webhooks::webhook).list();
	}

	Optional<Webhook> find(UUID accountId, UUID id) {
		return this.jdbc.sql(SELECT + "and w.id = ?").params(accountId, id).query(Webhooks::webhook).optional();
	}

	/** Nobody else edits it until the transaction ends. */
	Optional<Webhook> lock(UUID accountId, UUID id) {
		return this.jdbc.sql(SELECT + "and w.id = ? for no key update of w")
			.params(accountId, id)
			.query(Webhooks::webhook)
			.optional();
	}

	void add(Webhook webhook, byte[] secret) {
		this.jdbc.sql("""
				insert into webhook (id, account_id, url, description, secret, created_at, version)
				values (:id, :account, :url, :description, :secret, :created, :version)""")
			.param("id", webhook.id())
			.param("account", webhook.accountId())
			.param("url", webhook.url())
			.param("description", webhook.description())
			.param("secret", secret)
			.param("created", Timestamp.from(webhook.createdAt()))
			.param("version", webhook.version())
			.update();
		hear(webhook, webhook.createdAt());
	}

	void save(Webhook webhook) {
		this.jdbc.sql("""
				update webhook set url = :url, description = :description, paused = :paused,
					failing_since = :failing, version = :version where id = :id""")
			.param("url", webhook.url())
			.param("description", webhook.description())
			.param("paused", (webhook.paused() != null) ? webhook.paused().text() : null)
			.param("failing", timestamp(webhook.failingSince()))
			.param("version", webhook.version())
			.param("id", webhook.id())
			.update();
	}

	/** Lets it hear its events; those that it did not hear before, from this time on. */
	void hear(Webhook webhook, Instant since) {
		String[] events = webhook.events().stream().map(EventType::text).toArray(String[]::new);
		this.jdbc.sql("delete from webhook_event where webhook_id = ? and event <> all (?)")
			.params(webhook.id(), events)
			.update();
		this.jdbc.sql("""
				insert into webhook_event (webhook_id, event, since) select ?, unnest(cast(? as text[])), ?
				on conflict do nothing""").params(webhook.id(), events, Timestamp.from(since)).update();
	}

	/** Nothing that its receiver asked for holds it back any more. */
	void letGo(UUID id) {
		this.jdbc.sql("update webhook set held_until = null where id = ?").param(id).update();
	}

	/** What happened while it was paused stays unheard. */
	void hearFrom(UUID id, Instant now) {
		this.jdbc.sql("update webhook_event set since = ? where webhook_id = ?")
			.params(Timestamp.from(now), id)
			.update();
	}

	void changeSecret(UUID id, byte[] secret, Instant previousUntil) {
		this.jdbc.sql("update webhook set previous_secret = secret, previous_until = ?, secret = ? where id = ?")
			.params(Timestamp.from(previousUntil), secret, id)
			.update();
	}

	boolean remove(UUID accountId, UUID id) {
		return this.jdbc.sql("delete from webhook where account_id = ? and id = ?").params(accountId, id).update() > 0;
	}

	private static Webhook webhook(ResultSet row, int number) throws SQLException {
		String paused = row.getString("paused");
		return new Webhook(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
				row.getString("url"), row.getString("description"), events(row),
				(paused != null) ? PauseReason.of(paused) : null, instant(row, "failing_since"),
				instant(row, "last_success_at"), instant(row, "last_failure_at"),
				row.getTimestamp("created_at").toInstant(), row.getLong("version"));
	}

	private static Set<EventType> events(ResultSet row) throws SQLException {
		return Stream.of((String[]) row.getArray("events").getArray())
			.map(EventType::of)
			.collect(Collectors.toUnmodifiableSet());
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp time = row.getTimestamp(column);
		return (time != null) ? time.toInstant() : null;
	}

	private static @Nullable Timestamp timestamp(@Nullable Instant time) {
		return (time != null) ? Timestamp.from(time) : null;
	}

}
