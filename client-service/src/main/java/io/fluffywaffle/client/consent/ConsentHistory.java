package io.fluffywaffle.client.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.consent.LedgerLine.ShownTerms;
import io.fluffywaffle.client.consent.LedgerLine.Writer;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the ledger. */
@Repository
public class ConsentHistory {

	private final JdbcClient jdbc;

	ConsentHistory(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What the client said, and those who turned out to be the same person, the newest
	 * first.
	 */
	public List<LedgerLine> of(UUID accountId, UUID clientId) {
		return this.jdbc.sql("""
				select e.*, c.phone, t.version as terms_version, t.language as terms_language, t.title as terms_title,
					t.text as terms_text
				from client c join consent_entry e on e.account_id = c.account_id and e.client_id = c.id
				left join terms t on t.account_id = e.account_id and t.id = e.terms_id
				where c.account_id = :account and (c.id = :client or c.merged_into = :client)
				order by e.at desc, e.id desc""")
			.param("account", accountId)
			.param("client", clientId)
			.query(ConsentHistory::line)
			.list();
	}

	private static LedgerLine line(ResultSet row, int index) throws SQLException {
		return new LedgerLine(row.getObject("id", UUID.class), row.getTimestamp("at").toInstant(),
				ConsentKind.of(row.getString("kind")), ConsentHow.of(row.getString("how")), row.getString("words"),
				terms(row), writer(row), row.getString("ip"), row.getString("message_sid"),
				row.getObject("import_id", UUID.class), page(row), row.getString("phone"));
	}

	private static @Nullable ShownTerms terms(ResultSet row) throws SQLException {
		return (row.getString("terms_language") != null)
				? new ShownTerms(row.getObject("terms_id", UUID.class), row.getInt("terms_version"),
						row.getString("terms_language"), row.getString("terms_title"), row.getString("terms_text"))
				: null;
	}

	private static @Nullable ConsentPage page(ResultSet row) throws SQLException {
		UUID id = row.getObject("page_id", UUID.class);
		return (id != null) ? new ConsentPage(id, row.getString("page_title")) : null;
	}

	private static @Nullable Writer writer(ResultSet row) throws SQLException {
		UUID id = row.getObject("by_id", UUID.class);
		return (id != null) ? new Writer(id, row.getString("by_name")) : null;
	}

}
