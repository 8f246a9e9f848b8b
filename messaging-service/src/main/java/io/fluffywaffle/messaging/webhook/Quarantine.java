package io.fluffywaffle.messaging.webhook;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
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

	/** Base64 of an HMAC-SHA1. */
	private static final Pattern SIGNATURE = Pattern.compile("[A-Za-z0-9+/]{27}=");

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
				order by id limit ?""").params(Reason.UNKNOWN_ACCOUNT.text(), limit).query(this::kept).list();
	}

	/**
	 * The newest requests, without what they say.
	 * @param before only those older than this id
	 */
	public List<Refused> newest(@Nullable Long before, int limit) {
		return this.jdbc.sql("""
				select id, reason, recipient, received_at from quarantine
				where id < coalesce(?, 9223372036854775807) order by id desc limit ?""")
			.param(before)
			.param(limit)
			.query((row, number) -> new Refused(row.getLong("id"), row.getString("reason"), row.getString("recipient"),
					row.getTimestamp("received_at").toInstant()))
			.list();
	}

	/** How many requests there are. */
	public int count() {
		return this.jdbc.sql("select count(*) from quarantine").query(Integer.class).single();
	}

	/**
	 * One request; empty when there is none with the id or it was too long to be kept
	 * whole.
	 */
	public Optional<Kept> find(long id) {
		return this.jdbc.sql("select * from quarantine where id = ? and (reason = ? or length(parameters) < ?)")
			.params(id, Reason.UNKNOWN_ACCOUNT.text(), UNSIGNED_LENGTH)
			.query(this::kept)
			.optional();
	}

	/**
	 * Lets go of a request.
	 * @return whether it was there
	 */
	public boolean release(long id) {
		return this.jdbc.sql("delete from quarantine where id = ?").param(id).update() == 1;
	}

	private long insert(Reason reason, TwilioRequest request, String parameters) {
		return this.jdbc.sql("""
				insert into quarantine (reason, path, recipient, parameters, received_at, signature)
				values (?, ?, ?, ?, ?, ?) returning id""")
			.params(reason.text(), request.url(), request.parameter("To").orElse("").replace("\u0000", ""))
			.params(parameters, Timestamp.from(this.clock.instant()))
			.param(signature(request))
			.query(Long.class)
			.single();
	}

	private static @Nullable String signature(TwilioRequest request) {
		String signature = request.signature();
		return (signature != null && SIGNATURE.matcher(signature).matches()) ? signature : null;
	}

	private Kept kept(ResultSet row, int number) throws SQLException {
		return new Kept(row.getLong("id"), Reason.of(row.getString("reason")),
				row.getTimestamp("received_at").toInstant(),
				new TwilioRequest(row.getString("path"), List.of(),
						List.of(this.json.readValue(row.getString("parameters"), Parameter[].class)),
						row.getString("signature")));
	}

	/** Why a request could not be used. */
	public enum Reason {

		NO_SIGNATURE, WRONG_SIGNATURE, UNKNOWN_ACCOUNT, MALFORMED;

		String text() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		static Reason of(String text) {
			return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
		}

	}

	/** A request in quarantine, without what it says. */
	public record Refused(long id, String reason, String recipient, Instant receivedAt) {
	}

	/** A request in quarantine. */
	public record Kept(long id, Reason reason, Instant receivedAt, TwilioRequest request) {

		/** Whether Twilio's signature was right when it came. */
		public boolean isSigned() {
			return this.reason == Reason.UNKNOWN_ACCOUNT || this.reason == Reason.MALFORMED;
		}

	}

}
