package io.fluffywaffle.client.importing;

import java.sql.PreparedStatement;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of files until they are taken over. */
@Repository
class StagedRows {

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	StagedRows(JdbcTemplate template, JdbcClient jdbc) {
		this.template = template;
		this.jdbc = jdbc;
	}

	void add(UUID importId, List<StagedRow> rows) {
		this.template.batchUpdate(
				"insert into client_import_row (import_id, position, line, cells) values (?, ?, ?, ?)", rows,
				Math.max(1, rows.size()), (PreparedStatement statement, StagedRow row) -> {
					statement.setObject(1, importId);
					statement.setInt(2, row.position());
					statement.setInt(3, row.line());
					statement.setArray(4, statement.getConnection().createArrayOf("text", row.cells().toArray()));
				});
	}

	/** At most so many rows from this place on. */
	List<StagedRow> from(UUID importId, int position, int most) {
		return this.jdbc
			.sql("""
					select position, line, cells from client_import_row where import_id = ? and position >= ? and position < ?
					order by position""")
			.params(importId, position, position + most)
			.query((row, index) -> new StagedRow(row.getInt("position"), row.getInt("line"),
					List.of((String[]) row.getArray("cells").getArray())))
			.list();
	}

	/** Notes whose rows they are. */
	void identify(UUID importId, Map<Integer, String> phones) {
		this.jdbc.sql("""
				update client_import_row r set phone = p.phone
				from unnest(cast(:positions as int[]), cast(:phones as text[])) as p (position, phone)
				where r.import_id = :import and r.position = p.position""")
			.param("import", importId)
			.param("positions", phones.keySet().toArray(Integer[]::new))
			.param("phones", phones.values().toArray(String[]::new))
			.update();
	}

	void forgetPhones(UUID importId) {
		this.jdbc.sql("update client_import_row set phone = null where import_id = ? and phone is not null")
			.param(importId)
			.update();
	}

	/** The first row of each of these phones. */
	Map<String, StagedRow> firstOf(UUID importId, Collection<String> phones) {
		Map<String, StagedRow> first = new HashMap<>();
		this.jdbc.sql("""
				select distinct on (phone) phone, position, line from client_import_row
				where import_id = ? and phone = any (?) order by phone, position""")
			.params(importId, phones.toArray(String[]::new))
			.query((row) -> {
				first.put(row.getString("phone"), new StagedRow(row.getInt("position"), row.getInt("line"), List.of()));
			});
		return first;
	}

}
