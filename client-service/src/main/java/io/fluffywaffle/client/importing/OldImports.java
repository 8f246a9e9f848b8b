package io.fluffywaffle.client.importing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was in files, which is about people, no longer than it is needed. */
@Component
class OldImports {

	private static final Duration ROWS = Duration.ofDays(7);

	private static final Duration FAULTS = Duration.ofDays(30);

	private final Imports imports;

	private final JdbcClient jdbc;

	private final Clock clock;

	OldImports(Imports imports, JdbcClient jdbc, Clock clock) {
		this.imports = imports;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Transactional
	void forget() {
		Instant now = this.clock.instant();
		this.imports.abandonedSince(now.minus(ROWS))
			.forEach((it) -> this.imports.end(it, ImportState.CANCELLED, "Nobody went on with it for a week.", now));
		this.jdbc.sql("""
				delete from client_import_fault f using client_import i
				where i.id = f.import_id and i.created_at < ?""").param(Timestamp.from(now.minus(FAULTS))).update();
	}

}
