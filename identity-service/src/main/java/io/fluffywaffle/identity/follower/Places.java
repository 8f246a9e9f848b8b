package io.fluffywaffle.identity.follower;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far Keycloak's events were read, and which of the latest ones. */
@Component
class Places {

	/**
	 * Events are dated when they happen and readable when their transaction ends, so
	 * later ones may be there first.
	 */
	static final Duration OVERLAP = Duration.ofSeconds(45);

	private final JdbcClient jdbc;

	Places(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	Optional<Instant> of(String kind) {
		return this.jdbc.sql("select at from realm_event_place where kind = ?")
			.param(kind)
			.query((row, index) -> row.getTimestamp("at").toInstant())
			.optional();
	}

	void moveTo(String kind, Instant at) {
		this.jdbc.sql("""
				insert into realm_event_place (kind, at) values (?, ?)
				on conflict (kind) do update set at = greatest(realm_event_place.at, excluded.at)""")
			.params(kind, Timestamp.from(at))
			.update();
	}

	/** Those of the ids that were handled. */
	Set<UUID> handled(Collection<UUID> ids) {
		return ids.isEmpty() ? Set.of()
				: new HashSet<>(this.jdbc.sql("select id from realm_event where id = any(?)")
					.param(ids.toArray(UUID[]::new))
					.query(UUID.class)
					.list());
	}

	void remember(List<UUID> ids, Instant now) {
		this.jdbc.sql("insert into realm_event (id, at) select unnest(?::uuid[]), ? on conflict do nothing")
			.params(ids.toArray(UUID[]::new), Timestamp.from(now))
			.update();
		this.jdbc.sql("delete from realm_event where at < ?")
			.param(Timestamp.from(now.minus(OVERLAP.multipliedBy(20))))
			.update();
	}

}
