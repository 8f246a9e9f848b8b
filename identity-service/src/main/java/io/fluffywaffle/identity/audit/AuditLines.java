package io.fluffywaffle.identity.audit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table of the lines, which only grows. */
@Repository
class AuditLines {

	/** Any number that nothing else in this database takes as an advisory lock. */
	private static final long LOCK = 0x61756469744c6f67L;

	private static final String INSERT = """
			insert into audit_line (sequence, event_id, at, service, action, actor_kind, actor_id, actor_name, account_id,
			targets, outcome, status, ip, user_agent, trace_id, details, previous_hash, hash)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private static final HexFormat HEX = HexFormat.of();

	private final JdbcTemplate jdbc;

	AuditLines(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes the caller's transaction the only one that appends. */
	void lock() {
		this.jdbc.query("select pg_advisory_xact_lock(?)", (row) -> {
		}, LOCK);
	}

	/** The last line; ask under the lock to append after it. */
	AuditHead head() {
		return this.jdbc
			.query("select sequence, hash from audit_line order by sequence desc limit 1",
					(row, number) -> new AuditHead(row.getLong(1), HEX.formatHex(row.getBytes(2))))
			.stream()
			.findFirst()
			.orElse(AuditHead.START);
	}

	/** Those of the facts that are here already. */
	Set<UUID> known(Collection<UUID> eventIds) {
		String[] ids = eventIds.stream().map(UUID::toString).toArray(String[]::new);
		return new HashSet<>(this.jdbc.queryForList("select event_id from audit_line where event_id = any(?::uuid[])",
				UUID.class, (Object) ids));
	}

	void insert(List<AuditLine> lines) {
		this.jdbc.batchUpdate(INSERT, lines, lines.size(), AuditLines::bind);
	}

	/** Lines after the sequence, in the order of the chain. */
	List<AuditLine> after(long sequence, int limit) {
		return this.jdbc.query("select * from audit_line where sequence > ? order by sequence limit ?",
				(row, number) -> read(row), sequence, limit);
	}

	static AuditLine read(ResultSet row) throws SQLException {
		return new AuditLine(row.getLong("sequence"),
				new AuditFact(row.getObject("event_id", UUID.class), row.getTimestamp("at").toInstant(),
						row.getString("service"), row.getString("action"),
						new Actor(row.getString("actor_id"), row.getString("actor_name"), row.getString("actor_kind")),
						row.getObject("account_id", UUID.class), row.getString("targets"), row.getString("outcome"),
						row.getObject("status", Integer.class), row.getString("ip"), row.getString("user_agent"),
						row.getString("trace_id"), row.getString("details")),
				HEX.formatHex(row.getBytes("previous_hash")), HEX.formatHex(row.getBytes("hash")));
	}

	private static void bind(PreparedStatement row, AuditLine line) throws SQLException {
		AuditFact fact = line.fact();
		row.setLong(1, line.sequence());
		row.setObject(2, fact.eventId());
		row.setTimestamp(3, Timestamp.from(fact.at()));
		row.setString(4, fact.service());
		row.setString(5, fact.action());
		row.setString(6, fact.actor().kind());
		row.setString(7, fact.actor().id());
		row.setString(8, fact.actor().name());
		row.setObject(9, fact.accountId());
		row.setString(10, fact.targets());
		row.setString(11, fact.outcome());
		row.setObject(12, fact.status());
		row.setString(13, fact.ip());
		row.setString(14, fact.userAgent());
		row.setString(15, fact.traceId());
		row.setString(16, fact.details());
		row.setBytes(17, HEX.parseHex(line.previousHash()));
		row.setBytes(18, HEX.parseHex(line.hash()));
	}

}
