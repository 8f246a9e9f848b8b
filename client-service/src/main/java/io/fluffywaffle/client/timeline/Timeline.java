package io.fluffywaffle.client.timeline;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what happened to clients. */
@Repository
public class Timeline {

	private static final String INSERT = """
			insert into client_timeline (id, account_id, client_id, type, actor_kind, actor_id, actor_name, detail, at)
			values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?)""";

	private static final String ONCE = INSERT + " on conflict (id) do nothing";

	// as the index client_timeline_events says it
	private static final String NO_TEXT = "and type not in ('text.received', 'text.sent')";

	private static final int BATCH = 1_000;

	private static final UUID LAST = new UUID(-1, -1);

	private static final TypeReference<Map<String, Object>> DETAIL = new TypeReference<>() {
	};

	private final JdbcTemplate jdbc;

	private final JsonMapper json;

	Timeline(JdbcTemplate jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/** Adds an entry in the transaction of the caller, who must have one. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void add(TimelineEntry entry) {
		addAll(List.of(entry));
	}

	/** Adds entries in the transaction of the caller, who must have one. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void addAll(List<TimelineEntry> entries) {
		this.jdbc.batchUpdate(INSERT, entries, BATCH, (row, entry) -> bind(row, Ids.next(), entry));
	}

	/**
	 * Adds an entry in the transaction of the caller, who must have one; nothing when
	 * there is one with this id.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void addOnce(UUID id, TimelineEntry entry) {
		this.jdbc.update(ONCE, (row) -> bind(row, id, entry));
	}

	/**
	 * What happened to a client, and to those who turned out to be them, before this
	 * place, the latest first.
	 * @param texts whether it tells of texts, too
	 */
	public List<TimelineItem> of(UUID accountId, UUID clientId, boolean texts, @Nullable TimelineCursor before,
			int limit) {
		Timestamp at = (before != null) ? Timestamp.from(before.at()) : Timestamp.valueOf("9999-01-01 00:00:00");
		UUID id = (before != null) ? before.id() : LAST;
		return this.jdbc.query("""
				select * from client_timeline
				where account_id = ? and client_id in (
					select id from client where account_id = ? and (id = ? or merged_into = ?))
				and (at, id) < (?, ?) %s order by at desc, id desc limit ?""".formatted(texts ? "" : NO_TEXT),
				this::read, accountId, accountId, clientId, clientId, at, id, limit);
	}

	/** Whether the account has a client with this id. */
	public boolean isThere(UUID accountId, UUID clientId) {
		return Boolean.TRUE
			.equals(this.jdbc.queryForObject("select exists (select from client where account_id = ? and id = ?)",
					Boolean.class, accountId, clientId));
	}

	private TimelineItem read(ResultSet row, int index) throws SQLException {
		Actor actor = new Actor(Actor.Kind.of(row.getString("actor_kind")), row.getObject("actor_id", UUID.class),
				row.getString("actor_name"));
		return new TimelineItem(row.getObject("id", UUID.class), row.getTimestamp("at").toInstant(),
				row.getString("type"), actor, this.json.readValue(row.getString("detail"), DETAIL));
	}

	private void bind(PreparedStatement row, UUID id, TimelineEntry entry) throws SQLException {
		row.setObject(1, id);
		row.setObject(2, entry.accountId());
		row.setObject(3, entry.clientId());
		row.setString(4, entry.type());
		row.setString(5, entry.actor().kind().text());
		row.setObject(6, entry.actor().id());
		row.setString(7, entry.actor().name());
		row.setString(8, this.json.writeValueAsString(entry.detail()));
		row.setTimestamp(9, Timestamp.from(entry.at()));
	}

}
