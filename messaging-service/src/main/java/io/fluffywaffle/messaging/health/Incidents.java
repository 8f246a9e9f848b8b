package io.fluffywaffle.messaging.health;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.defaults.outbox.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The incidents of all accounts: at most one of a kind is open in an account. */
@Repository
public class Incidents {

	private final JdbcClient jdbc;

	private final Outbox outbox;

	Incidents(JdbcClient jdbc, Outbox outbox) {
		this.jdbc = jdbc;
		this.outbox = outbox;
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

	/**
	 * Raises what was found now, ends everything that was not found again, and tells
	 * both.
	 */
	@Transactional
	public void settle(Collection<Finding> findings) {
		List<IncidentChanged> raised = findings.stream().map(this::raise).flatMap(Optional::stream).toList();
		List<IncidentChanged> ended = endAllBut(findings);
		this.outbox.appendAll(Stream.concat(raised.stream(), ended.stream()).map(IncidentChanged::toEvent).toList());
	}

	/** The incident, when it is a new one. */
	private Optional<IncidentChanged> raise(Finding found) {
		return this.jdbc.sql("""
				insert into incident (id, account_id, kind, severity, words, since) values (?, ?, ?, ?, ?, now())
				on conflict (account_id, kind) where ended_at is null do update
				set severity = excluded.severity, words = excluded.words
				where (incident.severity, incident.words) is distinct from (excluded.severity, excluded.words)
				returning id, account_id, kind, words, since at, xmax = 0 is_new""")
			.params(Ids.next(), found.accountId(), found.kind().text(), found.severity().text(), found.words())
			.query((row, number) -> row.getBoolean("is_new") ? Optional.of(changed(row, IncidentState.RAISED))
					: Optional.<IncidentChanged>empty())
			.optional()
			.flatMap((raised) -> raised);
	}

	private List<IncidentChanged> endAllBut(Collection<Finding> findings) {
		return this.jdbc.sql("""
				update incident set ended_at = now() where ended_at is null
				  and (account_id, kind) not in (select * from unnest(?::uuid[], ?::text[]))
				returning id, account_id, kind, words, ended_at at""")
			.param(findings.stream().map(Finding::accountId).toArray(UUID[]::new))
			.param(findings.stream().map((found) -> found.kind().text()).toArray(String[]::new))
			.query((row, number) -> changed(row, IncidentState.CLEARED))
			.list();
	}

	private static IncidentChanged changed(ResultSet row, IncidentState state) throws SQLException {
		IncidentKind kind = IncidentKind.of(row.getString("kind"));
		return new IncidentChanged(row.getObject("account_id", UUID.class), row.getObject("id", UUID.class), kind,
				kind.title(), row.getString("words"), state,
				row.getTimestamp("at").toInstant().truncatedTo(ChronoUnit.MILLIS));
	}

	private static Incident incident(ResultSet row, int number) throws SQLException {
		return new Incident(row.getObject("id", UUID.class), IncidentKind.of(row.getString("kind")),
				Severity.of(row.getString("severity")), row.getTimestamp("since").toInstant(), row.getString("words"));
	}

}
