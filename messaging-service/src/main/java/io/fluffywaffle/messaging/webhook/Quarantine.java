package io.fluffywaffle.messaging.webhook;

import java.sql.Timestamp;
import java.time.Clock;

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
	public void keep(String reason, TwilioRequest request) {
		insert(reason, request, this.json.writeValueAsString(request.form()));
	}

	/** Keeps a request of unknown origin as long as it is among the newest. */
	void keepForAWhile(String reason, TwilioRequest request) {
		try {
			String parameters = this.json.writeValueAsString(request.form());
			long id = insert(reason, request, parameters.substring(0, Math.min(parameters.length(), UNSIGNED_LENGTH)));
			this.jdbc.sql("delete from quarantine where reason = ? and id <= ?")
				.params(reason, id - UNSIGNED_KEPT)
				.update();
		}
		catch (DataAccessException ex) {
			log.warn("A refused webhook request is not kept: {}", ex.toString());
		}
	}

	private long insert(String reason, TwilioRequest request, String parameters) {
		return this.jdbc.sql("""
				insert into quarantine (reason, path, parameters, received_at) values (?, ?, ?, ?) returning id""")
			.params(reason, request.url(), parameters.replace("\u0000", ""), Timestamp.from(this.clock.instant()))
			.query(Long.class)
			.single();
	}

}
