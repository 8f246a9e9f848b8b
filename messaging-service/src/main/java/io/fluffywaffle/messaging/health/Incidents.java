package io.fluffywaffle.messaging.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import io.fluffywaffle.defaults.ids.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The incidents of all accounts: at most one of a kind is open in an account. */
@Repository
public class Incidents {

	private final JdbcClient jdbc;

	Incidents(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What is wrong with the account now, the worst first. */
	public List<Incident> openOf(UUID accountId) {
		return this.jdbc
			.sql("select * from incident where account_id = ? and ended_at is null order by severity, since")
			.param(accountId)
			.query(Incidents::incident)
			.list();
	}

	/** What is wrong with any account now, the worst first. */
	public Map<UUID, List<Incident>> open() {
		record Owned(UUID accountId, Incident incident) {
		}
		return this.jdbc.sql("select * from incident where ended_at is null order by severity, since")
			.query((row, number) -> new Owned(row.getObject("account_id", UUID.class), incident(row, number)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Owned::accountId, Collectors.mapping(Owned::incident, Collectors.toList())));
	}

	/** Raises what was found now, and ends everything that was not found again. */
	@Transactional
	public void settle(Collection<Finding> findings) {
		for (Finding found : findings) {
			this.jdbc.sql("""
					insert into incident (id, account_id, kind, severity, words, since) values (?, ?, ?, ?, ?, now())
					on conflict (account_id, kind) where ended_at is null do update
					set severity = excluded.severity, words = excluded.words
					where (incident.severity, incident.words) is distinct from (excluded.severity, excluded.words)""")
				.params(Ids.next(), found.accountId(), found.kind().text(), found.severity().text(), found.words())
				.update();
		}
		this.jdbc.sql("""
				update incident set ended_at = now() where ended_at is null
				  and (account_id, kind) not in (select * from unnest(?::uuid[], ?::text[]))""")
			.param(findings.stream().map(Finding::accountId).toArray(UUID[]::new))
			.param(findings.stream().map((found) -> found.kind().text()).toArray(String[]::new))
			.update();
	}

	private static Incident incident(ResultSet row, int number) throws SQLException {
		return new Incident(row.getObject("id", UUID.class), IncidentKind.of(row.getString("kind")),
				Severity.of(row.getString("severity")), row.getTimestamp("since").toInstant(), row.getString("words"));
	}

}
