package io.fluffywaffle.defaults.inbox;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers the facts that were handled. Ask inside the transaction which handles the
 * fact.
 */
public class Inbox {

	/** Longer than facts about people stay in their topics, which may be read again. */
	static final Duration KEPT = Duration.ofDays(40);

	private static final Duration BETWEEN_CLEANINGS = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	private volatile Instant nextCleaning = Instant.MIN;

	Inbox(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Whether this consumer sees the fact for the first time; it is remembered when the
	 * transaction commits.
	 * @param consumer the name of the handler
	 * @param eventId the fact's {@code event-id}
	 */
	public boolean firstTime(String consumer, UUID eventId) {
		return this.jdbc.sql("insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing")
			.params(consumer, eventId)
			.update() == 1;
	}

	/**
	 * Forgets facts that were handled longer ago than that. May be called as often as
	 * there is time: it does something once an hour.
	 */
	public void forgetOld() {
		Instant now = this.clock.instant();
		if (now.isBefore(this.nextCleaning)) {
			return;
		}
		this.nextCleaning = now.plus(BETWEEN_CLEANINGS);
		this.jdbc.sql("delete from inbox where handled_at < ?").param(Timestamp.from(now.minus(KEPT))).update();
	}

}
