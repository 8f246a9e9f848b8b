package io.fluffywaffle.messaging.webhook;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Webhook requests that could not be used, with the reason. Of those that may be
 * anybody's only the newest are kept; those that Twilio signed stay until a person looks
 * at them.
 */
@Component
public class Quarantine {

	private static final Logger log = LoggerFactory.getLogger(Quarantine.class);

	private static final int UNSIGNED_KEPT = 1000;

	private static final int UNSIGNED_LENGTH = 4000;

	private final JdbcClient jdbc;

	private final JsonMapper json;

	private final Clock clock;

	Quarantine(JdbcClient jdbc, JsonMapper json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	/** Keeps a request that Twilio signed. */
	public void keep(Reason reason, TwilioRequest request) {
		insert(reason, request, this.json.writeValueAsString(request.form()));
	}

	/** Keeps a request of unknown origin as long as it is among the newest. */
	void keepForAWhile(Reason reason, TwilioRequest request) {
		try {
			String parameters = this.json.writeValueAsString(request.form());
			long id = insert(reason, request, parameters.substring(0, Math.min(parameters.length(), UNSIGNED_LENGTH)));
			this.jdbc.sql("delete from quarantine where reason = ? and id <= ?")
				.params(reason.text(), id - UNSIGNED_KEPT)
				.update();
		}
		catch (DataAccessException ex) {
			log.warn("A refused webhook request is not kept: {}", ex.toString());
		}
	}

	/**
	 * Signed texts to numbers that were nobody's when they came and are somebody's now.
	 */
	public List<Kept> withAnAccountNow(int limit) {
		return this.jdbc.sql("""
				select * from quarantine where reason = ? and recipient in (select number from account_number)
				order by id limit ?""")
			.params(Reason.UNKNOWN_ACCOUNT.text(), limit)
			.query((row, number) -> new Kept(row.getLong("id"), row.getTimestamp("received_at").toInstant(),
					new TwilioRequest(row.getString("path"), List.of(),
							List.of(this.json.readValue(row.getString("parameters"), Parameter[].class)), null)))
			.list();
	}

	/** Lets go of a request that was used after all. */
	public void release(Kept kept) {
		this.jdbc.sql("delete from quarantine where id = ?").param(kept.id()).update();
	}

	private long insert(Reason reason, TwilioRequest request, String parameters) {
		return this.jdbc.sql("""
				insert into quarantine (reason, path, recipient, parameters, received_at) values (?, ?, ?, ?, ?)
				returning id""")
			.params(reason.text(), request.url(), request.parameter("To").orElse("").replace("\u0000", ""))
			.params(parameters, Timestamp.from(this.clock.instant()))
			.query(Long.class)
			.single();
	}

	/** Why a request could not be used. */
	public enum Reason {

		NO_SIGNATURE, WRONG_SIGNATURE, UNKNOWN_ACCOUNT, MALFORMED;

		String text() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** A request in quarantine. */
	public record Kept(long id, Instant receivedAt, TwilioRequest request) {
	}

}
