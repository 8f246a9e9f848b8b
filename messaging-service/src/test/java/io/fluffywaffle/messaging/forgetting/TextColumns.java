package io.fluffywaffle.messaging.forgetting;

import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through the whole database. */
public final class TextColumns {

	private TextColumns() {
	}

	/** Every column in which the text stands, as {@code table.column}. */
	public static Set<String> with(JdbcClient jdbc, String text) {
		return jdbc.sql("""
				select c.table_name, c.column_name from information_schema.columns c
				join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
				where c.table_schema = current_schema and t.table_type = 'BASE TABLE'
				  and c.data_type in ('text', 'json', 'jsonb', 'character varying', 'bytea')""")
			.query((row, number) -> new Column(row.getString(1), row.getString(2)))
			.list()
			.stream()
			.filter((column) -> column.holds(jdbc, text))
			.map((column) -> column.table() + "." + column.name())
			.collect(Collectors.toSet());
	}

	private record Column(String table, String name) {

		boolean holds(JdbcClient jdbc, String text) {
			return jdbc
				.sql("select exists (select 1 from %s where strpos(%s::text, ?) > 0)".formatted(this.table, this.name))
				.param(text)
				.query(Boolean.class)
				.single();
		}

	}

}
