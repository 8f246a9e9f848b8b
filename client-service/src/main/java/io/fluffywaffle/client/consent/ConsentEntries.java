package io.fluffywaffle.client.consent;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.IntStream;

import io.fluffywaffle.defaults.ids.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The rows of the ledger. */
@Repository
class ConsentEntries {

	private static final String INSERT = """
			insert into consent_entry (id, account_id, client_id, kind, how, words, terms_id, by_id, by_name, ip,
				message_sid, import_id, at, page_id, page_title)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			on conflict (account_id, client_id, kind, message_sid) where message_sid is not null do nothing""";

	private final JdbcTemplate jdbc;

	ConsentEntries(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** How many were new: the same text says something once. */
	int append(List<ConsentEntry> entries) {
		int[][] batches = this.jdbc.batchUpdate(INSERT, entries, 1_000, ConsentEntries::bind);
		return IntStream.range(0, batches.length).map((batch) -> IntStream.of(batches[batch]).sum()).sum();
	}

	private static void bind(PreparedStatement row, ConsentEntry entry) throws SQLException {
		row.setObject(1, Ids.next());
		row.setObject(2, entry.accountId());
		row.setObject(3, entry.clientId());
		row.setString(4, entry.kind().text());
		row.setString(5, entry.how().text());
		row.setString(6, entry.words());
		row.setObject(7, entry.termsId());
		row.setObject(8, entry.byId());
		row.setString(9, entry.byName());
		row.setString(10, entry.ip());
		row.setString(11, entry.messageSid());
		row.setObject(12, entry.importId());
		row.setTimestamp(13, Timestamp.from(entry.at()));
		ConsentPage page = entry.page();
		row.setObject(14, (page != null) ? page.id() : null);
		row.setString(15, (page != null) ? page.title() : null);
	}

}
