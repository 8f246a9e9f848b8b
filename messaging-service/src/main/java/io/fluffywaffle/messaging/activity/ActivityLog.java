package io.fluffywaffle.messaging.activity;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened in accounts, kept for those who were away. */
@Repository
public class ActivityLog {

	private final JdbcClient jdbc;

	ActivityLog(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Changes after the sequence, oldest first, each as it was told then. */
	public List<Entry> after(UUID accountId, long sequence, int limit) {
		return this.jdbc.sql("""
				select sequence, payload from activity where account_id = ? and sequence > ?
				order by sequence limit ?""")
			.params(accountId, sequence, limit)
			.query((row, number) -> new Entry(row.getLong("sequence"), row.getString("payload")))
			.list();
	}

	/**
	 * A change as it was told.
	 *
	 * @param json an {@link Activity}
	 */
	public record Entry(long sequence, String json) {
	}

}
