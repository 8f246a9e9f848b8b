package io.fluffywaffle.client.code;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts what happens in an hour or on a day (UTC), for all instances together and over
 * restarts.
 */
@Repository
class CodeCounts {

	private final JdbcClient jdbc;

	private final Clock clock;

	CodeCounts(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Counts one more, if that is not too many. */
	boolean admit(String scope, Duration window, int most) {
		long length = window.toSeconds();
		Instant now = this.clock.instant();
		Instant starts = Instant.ofEpochSecond(now.getEpochSecond() / length * length);
		return most > 0 && this.jdbc.sql("""
				insert into code_count (scope, starts, hits) values (:scope, :starts, 1)
				on conflict (scope, starts) do update set hits = code_count.hits + 1 where code_count.hits < :most""")
			.param("scope", scope + ":" + window)
			.param("starts", Timestamp.from(starts))
			.param("most", most)
			.update() == 1;
	}

}
