package io.fluffywaffle.client.importing;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was wrong with rows. */
@Repository
class RowFaults {

	private static final int PAGE = 5_000;

	private final JdbcTemplate template;

	private final JdbcClient jdbc;

	RowFaults(JdbcTemplate template, JdbcClient jdbc) {
		this.template = template;
		this.jdbc = jdbc;
	}

	void add(UUID importId, List<RowFault> faults) {
		this.template.batchUpdate("""
				insert into client_import_fault (import_id, line, col, value, reason, skipped)
				values (?, ?, ?, ?, ?, ?)""", faults, Math.max(1, faults.size()), (row, fault) -> {
			row.setObject(1, importId);
			row.setInt(2, fault.line());
			row.setString(3, fault.column());
			row.setString(4, fault.value());
			row.setString(5, fault.reason());
			row.setBoolean(6, fault.skipped());
		});
	}

	/** All of them by row, holding a few thousand at a time. */
	void read(UUID importId, Consumer<RowFault> reader) {
		long lastId = 0;
		int lastLine = 0;
		List<Placed> page;
		do {
			page = this.jdbc.sql("""
					select id, line, col, value, reason, skipped from client_import_fault
					where import_id = ? and (line, id) > (?, ?) order by line, id limit ?""")
				.params(importId, lastLine, lastId, PAGE)
				.query((row, index) -> new Placed(row.getLong("id"),
						new RowFault(row.getInt("line"), row.getString("col"), row.getString("value"),
								row.getString("reason"), row.getBoolean("skipped"))))
				.list();
			page.forEach((placed) -> reader.accept(placed.fault()));
			if (!page.isEmpty()) {
				lastId = page.getLast().id();
				lastLine = page.getLast().fault().line();
			}
		}
		while (page.size() == PAGE);
	}

	private record Placed(long id, RowFault fault) {
	}

}
