package io.fluffywaffle.messaging.sending;

import java.util.Optional;
import java.util.UUID;

import io.fluffywaffle.defaults.problem.Problem;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers for a day what was answered to a caller's key. A request that failed is not
 * remembered: its key may be used again.
 */
@Component
public class IdempotencyKeys {

	private final JdbcClient jdbc;

	private final JsonMapper json;

	IdempotencyKeys(JdbcClient jdbc, JsonMapper json) {
		this.jdbc = jdbc;
		this.json = json;
	}

	/**
	 * What was answered to the caller's key.
	 * @return empty when nothing was, at least not yet
	 * @throws Problem 422 when the key belongs to another request
	 */
	public <T> Optional<T> answered(UUID caller, String key, String requestHash, Class<T> type) {
		return first(caller, key).map((first) -> first.to(requestHash))
			.map((answer) -> this.json.readValue(answer, type));
	}

	/**
	 * Takes the key for the caller's transaction, after waiting for another one that has
	 * it.
	 * @return what was answered before; empty for a key that is new, which is to be
	 * {@link #remember remembered}
	 * @throws Problem 422 when the key belongs to another request
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public <T> Optional<T> take(UUID caller, UUID accountId, String key, String requestHash, Class<T> type) {
		int taken = this.jdbc
			.sql("""
					insert into idempotency_key (caller, key, request_hash, account_id, created_at) values (?, ?, ?, ?, now())
					on conflict (caller, key) do update
					    set request_hash = excluded.request_hash, answer = null, account_id = excluded.account_id,
					        created_at = excluded.created_at
					    where idempotency_key.created_at < now() - interval '24 hours'""")
			.params(caller, key, requestHash, accountId)
			.update();
		return (taken == 1) ? Optional.empty() : Optional.of(answered(caller, key, requestHash, type).orElseThrow());
	}

	/** Keeps the answer for a key that was taken. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remember(UUID caller, String key, Object answer) {
		this.jdbc.sql("update idempotency_key set answer = ? where caller = ? and key = ?")
			.params(this.json.writeValueAsString(answer), caller, key)
			.update();
	}

	/** Forgets keys that are older than a day. */
	public void forgetOld() {
		this.jdbc.sql("delete from idempotency_key where created_at < now() - interval '24 hours'").update();
	}

	private Optional<Remembered> first(UUID caller, String key) {
		return this.jdbc.sql("""
				select request_hash, answer from idempotency_key
				where caller = ? and key = ? and answer is not null and created_at >= now() - interval '24 hours'""")
			.params(caller, key)
			.query(Remembered.class)
			.optional();
	}

	private record Remembered(String requestHash, String answer) {

		String to(String hash) {
			if (!this.requestHash.equals(hash)) {
				throw Problem
					.of(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused",
							"This key belongs to another request", "Take a new Idempotency-Key for a new text.")
					.at("Idempotency-Key", "was used for another text");
			}
			return this.answer;
		}

	}

}
