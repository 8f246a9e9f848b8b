package io.fluffywaffle.client.client;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who turned out to be whom. */
@Repository
public class PastMerges {

	/** How long a merge can be undone. */
	public static final Duration UNDOABLE = Duration.ofHours(24);

	private final JdbcClient jdbc;

	PastMerges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Those who turned out to be this client, the last one first. */
	public List<PastMerge> of(UUID accountId, UUID survivorId) {
		return this.jdbc.sql("""
				select m.id, m.at, c.name, c.phone from client_merge m join client c on c.id = m.merged_id
				where m.account_id = ? and m.survivor_id = ? and m.undone_at is null order by m.at desc, m.id""")
			.params(accountId, survivorId)
			.query(PastMerges::read)
			.list();
	}

	private static PastMerge read(ResultSet row, int index) throws SQLException {

		Instant merged = row.getTimestamp("at").toInstant();
		return new PastMerge(row.getObject("id", UUID.class), row.getString("name"), row.getString("phone"), merged,
				merged.plus(UNDOABLE));
	}

}
