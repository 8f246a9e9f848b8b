package io.fluffywaffle.client.importing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.client.importing.Import.Tally;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imports of all accounts. */
@Repository
class Imports {

	private static final int RECENT = 100;

	private static final TypeReference<List<ImportColumn>> COLUMNS = new TypeReference<>() {
	};

	private final JdbcClient jdbc;

	private final JsonMapper json;

	Imports(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	void add(UUID id, UUID accountId, String fileName, UUID byId, String byName, Instant now) {
		this.jdbc
			.sql("""
					insert into client_import (id, account_id, file_name, state, columns, row_count, by_id, by_name, created_at)
					values (?, ?, ?, 'uploaded', '[]', 0, ?, ?, ?)""")
			.params(id, accountId, fileName, byId, byName, Timestamp.from(now))
			.update();
	}

	void describe(UUID id, List<ImportColumn> columns, int rows) {
		this.jdbc.sql("update client_import set columns = ?::jsonb, row_count = ? where id = ?")
			.params(this.json.writeValueAsString(columns), rows, id)
			.update();
	}

	Optional<Import> find(UUID accountId, UUID id) {
		return this.jdbc.sql("select * from client_import where account_id = ? and id = ?")
			.params(accountId, id)
			.query(this::read)
			.optional();
	}

	/** The same, and nobody else changes it until the transaction ends. */
	Optional<Import> lock(UUID accountId, UUID id) {
		return this.jdbc.sql("select * from client_import where account_id = ? and id = ? for update")
			.params(accountId, id)
			.query(this::read)
			.optional();
	}

	/** The last ones, the newest first. */
	List<Import> of(UUID accountId) {
		return this.jdbc.sql("select * from client_import where account_id = ? order by created_at desc, id limit ?")
			.params(accountId, RECENT)
			.query(this::read)
			.list();
	}

	/** Begins a new turn: nothing is counted and nothing found wrong yet. */
	void begin(Import it, ImportState state, ImportPlan plan) {
		this.jdbc
			.sql("""
					update client_import set state = ?, plan = ?::jsonb, turn = turn + 1, problem = null, done = 0, added = 0,
						updated = 0, skipped = 0, failed = 0 where id = ?""")
			.params(state.text(), this.json.writeValueAsString(plan), it.id())
			.update();
		this.jdbc.sql("delete from client_import_fault where import_id = ?").param(it.id()).update();
	}

	void count(UUID id, Tally tally) {
		this.jdbc
			.sql("""
					update client_import set done = done + ?, added = added + ?, updated = updated + ?, skipped = skipped + ?,
						failed = failed + ? where id = ?""")
			.params(tally.done(), tally.added(), tally.updated(), tally.skipped(), tally.failed(), id)
			.update();
	}

	void checked(UUID id) {
		this.jdbc.sql("update client_import set state = 'checked' where id = ?").param(id).update();
	}

	/** Ends an import; what was in the file is kept no longer. */
	void end(Import it, ImportState state, @Nullable String problem, Instant now) {
		List<ImportColumn> columns = it.columns().stream().map(ImportColumn::withoutSamples).toList();
		this.jdbc
			.sql("update client_import set state = ?, problem = ?, columns = ?::jsonb, finished_at = ? where id = ?")
			.param(state.text())
			.param(problem)
			.param(this.json.writeValueAsString(columns))
			.param(Timestamp.from(now))
			.param(it.id())
			.update();
		this.jdbc.sql("delete from client_import_row where import_id = ?").param(it.id()).update();
	}

	/** Those that nobody went on with since then. */
	List<Import> abandonedSince(Instant then) {
		return this.jdbc.sql("select * from client_import where finished_at is null and created_at < ? limit ?")
			.params(Timestamp.from(then), RECENT)
			.query(this::read)
			.list();
	}

	private Import read(ResultSet row, int index) throws SQLException {
		String plan = row.getString("plan");
		Timestamp finished = row.getTimestamp("finished_at");
		return new Import(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class),
				row.getString("file_name"), ImportState.of(row.getString("state")), row.getString("problem"),
				this.json.readValue(row.getString("columns"), COLUMNS),
				(plan != null) ? this.json.readValue(plan, ImportPlan.class) : null, row.getInt("turn"),
				row.getInt("row_count"),
				new Tally(row.getInt("added"), row.getInt("updated"), row.getInt("skipped"), row.getInt("failed")),
				row.getObject("by_id", UUID.class), row.getString("by_name"),
				row.getTimestamp("created_at").toInstant(), (finished != null) ? finished.toInstant() : null);
	}

}
