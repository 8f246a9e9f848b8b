package io.fluffywaffle.client.importing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.client.client.SearchText;
import io.fluffywaffle.defaults.ids.Ids;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes the notes that a file brings, as if whoever brought it had written them. */
@Repository
class ImportedNotes {

	private final JdbcTemplate template;

	ImportedNotes(JdbcTemplate template) {
		this.template = template;
	}

	void add(Import it, List<Note> notes, Instant now) {
		this.template.batchUpdate("""
				insert into client_note (id, account_id, client_id, text, search_text, author_id, author_name, at)
				values (?, ?, ?, ?, ?, ?, ?, ?)""", notes, Math.max(1, notes.size()), (row, note) -> {
			row.setObject(1, Ids.next());
			row.setObject(2, it.accountId());
			row.setObject(3, note.clientId());
			row.setString(4, note.text());
			row.setString(5, SearchText.fold(note.text()));
			row.setObject(6, it.byId());
			row.setString(7, it.byName());
			row.setTimestamp(8, Timestamp.from(now));
		});
	}

	/** What a row says about a client. */
	record Note(UUID clientId, String text) {
	}

}
