package io.fluffywaffle.messaging.broadcast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.messaging.broadcast.Broadcast.GroupName;
import io.fluffywaffle.messaging.broadcast.Broadcast.PageTitle;
import io.fluffywaffle.messaging.conversation.Author;
import io.fluffywaffle.messaging.conversation.Cursor;
import io.fluffywaffle.messaging.conversation.Page;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The broadcasts of all accounts. One that nobody has confirmed is not there. */
@Repository
class Broadcasts {

	private static final TypeReference<List<GroupName>> GROUPS = new TypeReference<>() {
	};

	private static final TypeReference<List<PageTitle>> PAGES = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Broadcasts(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void insert(Broadcast broadcast) {
		this.jdbc.sql("""
				insert into broadcast (id, account_id, name, body, number, groups, pages, author_id, author_name, state,
				    send_at, created_at)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(broadcast.id(), broadcast.accountId())
			.param(broadcast.name())
			.params(broadcast.body(), broadcast.number(), this.json.writeValueAsString(broadcast.groups()),
					this.json.writeValueAsString(broadcast.pages()))
			.param(broadcast.author().id())
			.params(broadcast.author().name(), broadcast.state().text())
			.param(timestamp(broadcast.sendAt()))
			.param(Timestamp.from(broadcast.createdAt()))
			.update();
	}

	/** Takes one back that nobody has confirmed, with its recipients. */
	void discard(UUID id) {
		this.jdbc.sql("delete from broadcast where id = ? and state = 'preparing'").param(id).update();
	}

	/** Takes back those that nobody will confirm any more. */
	void discardForgotten() {
		this.jdbc.sql("delete from broadcast where state = 'preparing' and created_at < now() - interval '1 hour'")
			.update();
	}

	Optional<Broadcast> find(UUID accountId, UUID id) {
		return this.jdbc.sql("select * from broadcast where account_id = ? and id = ? and state <> 'preparing'")
			.params(accountId, id)
			.query(this::row)
			.optional();
	}

	/** The newest first. */
	Page<Broadcast> page(UUID accountId, @Nullable Cursor before, int limit) {
		String older = (before != null) ? "and (created_at, id) < (:at, :id)" : "";
		var query = this.jdbc
			.sql("select * from broadcast where account_id = :account and state <> 'preparing' " + older
					+ " order by created_at desc, id desc limit :limit")
			.param("account", accountId)
			.param("limit", limit + 1);
		if (before != null) {
			query = query.param("at", Timestamp.from(before.at())).param("id", before.id());
		}
		return Page.of(query.query(this::row).list(), limit,
				(broadcast) -> new Cursor(broadcast.createdAt(), broadcast.id()));
	}

	/** Those whose texts are to leave, in no order. */
	List<Broadcast> sending() {
		return this.jdbc.sql("select * from broadcast where state = 'sending' order by random()")
			.query(this::row)
			.list();
	}

	/** Those of an account of which texts may wait. */
	List<Broadcast> open(UUID accountId) {
		return this.jdbc
			.sql("select * from broadcast where account_id = ? and state in ('scheduled', 'sending', 'paused')")
			.param(accountId)
			.query(this::row)
			.list();
	}

	/** Those of which texts wait though they were stopped. */
	List<Broadcast> halfStopped() {
		return this.jdbc.sql("""
				select * from broadcast b where state = 'stopped' and finished_at > now() - interval '7 days'
				  and exists (select 1 from message m where m.broadcast_id = b.id
				      and m.status in ('scheduled', 'ready'))""").query(this::row).list();
	}

	/** Begins those whose time has come. */
	void beginDue() {
		this.jdbc.sql("""
				update broadcast set state = 'sending', started_at = coalesce(started_at, now())
				where state = 'scheduled' and send_at <= now()""").update();
	}

	/** Moves one on, from the states given only. */
	boolean move(UUID id, BroadcastState to, BroadcastState... from) {
		String[] states = List.of(from).stream().map(BroadcastState::text).toArray(String[]::new);
		return this.jdbc.sql("""
				update broadcast set state = ?,
				    started_at = case when ? = 'sending' then coalesce(started_at, now()) else started_at end,
				    finished_at = case when ? in ('stopped', 'done') then now() else finished_at end
				where id = ? and state = any (?)""").params(to.text(), to.text(), to.text(), id, states).update() == 1;
	}

	/** Gives one that has not begun another time. */
	boolean postpone(UUID id, @Nullable Instant sendAt) {
		return this.jdbc.sql("update broadcast set send_at = ? where id = ? and state = 'scheduled'")
			.param(timestamp(sendAt))
			.param(id)
			.update() == 1;
	}

	private Broadcast row(ResultSet row, int number) throws SQLException {
		return new Broadcast(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
				row.getString("name"), row.getString("body"), row.getString("number"),
				this.json.readValue(row.getString("groups"), GROUPS),
				this.json.readValue(row.getString("pages"), PAGES),
				new Author(row.getObject("author_id", UUID.class), row.getString("author_name")),
				BroadcastState.of(row.getString("state")), instant(row, "send_at"),
				row.getTimestamp("created_at").toInstant(), instant(row, "started_at"), instant(row, "finished_at"));
	}

	private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
		return (instant != null) ? Timestamp.from(instant) : null;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		Timestamp at = row.getTimestamp(column);
		return (at != null) ? at.toInstant() : null;
	}

}
