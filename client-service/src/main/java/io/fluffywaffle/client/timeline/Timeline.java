package io.fluffywaffle.client.timeline;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;

import io.fluffywaffle.defaults.ids.Ids;
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

	private static final int BATCH = 1_000;

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
		this.jdbc.batchUpdate(INSERT, entries, BATCH, this::bind);
	}

	private void bind(PreparedStatement row, TimelineEntry entry) throws SQLException {
		row.setObject(1, Ids.next());
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
