package io.fluffywaffle.notification.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes notices that nobody looks for any more. */
@Component
class OldNotices {

	static final Duration KEPT = Duration.ofDays(90);

	private static final int AT_ONCE = 5000;

	private final JdbcClient jdbc;

	private final Clock clock;

	OldNotices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void forget() {
		Timestamp before = Timestamp.from(this.clock.instant().minus(KEPT));
		while (this.jdbc.sql("delete from notice where id in (select id from notice where at < ? limit ?)")
			.params(before, AT_ONCE)
			.update() == AT_ONCE) {
			// the next ones
		}
	}

}
