package io.fluffywaffle.defaults.inbox;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Remembers the facts that were handled. Ask inside the transaction which handles the
 * fact.
 */
public class Inbox {

	private final JdbcClient jdbc;

	Inbox(JdbcClient jdbc) {
		this.jdbc = jdbc;
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

}
