package io.fluffywaffle.messaging.health;

import java.sql.Timestamp;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How all accounts are, in short. */
@Component
public class Standings {

	private static final Comparator<AccountStanding> WORST_FIRST = Comparator.comparing(AccountStanding::severity)
		.reversed();

	private final JdbcClient jdbc;

	private final Incidents incidents;

	Standings(JdbcClient jdbc, Incidents incidents) {
		this.jdbc = jdbc;
		this.incidents = incidents;
	}

	/** Every account, the worst first. */
	@Transactional(readOnly = true)
	public List<AccountStanding> all() {
		Map<UUID, List<Incident>> open = this.incidents.open();
		return this.jdbc.sql("""
				select id, (select max(at) from message where account_id = a.id and direction = 'inbound') last_received
				from account a where status = 'active' order by name, id""").query((row, number) -> {
			UUID id = row.getObject("id", UUID.class);
			List<Incident> wrong = open.getOrDefault(id, List.of());
			return new AccountStanding(id,
					wrong.stream().map(Incident::severity).max(Comparator.naturalOrder()).orElse(Severity.OK), wrong,
					Optional.ofNullable(row.getTimestamp("last_received")).map(Timestamp::toInstant).orElse(null));
		}).list().stream().sorted(WORST_FIRST).toList();
	}

}
