package io.fluffywaffle.notification.mail;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.notification.people.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Addresses at which a mail server said that there is nobody: mailed no more, until their
 * person has another one.
 */
@Component
public class RefusedAddresses {

	private final JdbcClient jdbc;

	private final Clock clock;

	RefusedAddresses(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Why nothing is mailed to somebody; empty while mails are sent. */
	public Optional<Refusal> find(Person person) {
		return this.jdbc.sql("select reason, at from refused_address where user_id = :user and email = :email")
			.param("user", person.id())
			.param("email", person.email())
			.query((row, number) -> new Refusal(row.getString("reason"), row.getTimestamp("at").toInstant()))
			.optional();
	}

	void add(UUID userId, String email, String reason) {
		this.jdbc
			.sql("""
					insert into refused_address (user_id, email, reason, at) values (?, ?, ?, ?)
					on conflict (user_id) do update set email = excluded.email, reason = excluded.reason, at = excluded.at""")
			.params(userId, email, reason, Timestamp.from(this.clock.instant()))
			.update();
	}

	/**
	 * An address was refused.
	 *
	 * @param reason what the mail server said
	 */
	public record Refusal(String reason, Instant at) {
	}

}
