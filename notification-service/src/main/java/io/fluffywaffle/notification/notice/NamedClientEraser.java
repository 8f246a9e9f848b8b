package io.fluffywaffle.notification.notice;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import io.fluffywaffle.defaults.erasure.ClientEraser;
import io.fluffywaffle.defaults.erasure.ClientErasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Erases notices that name people who want to be forgotten. Who they are is remembered by
 * number only: what is told of them later, from before, makes none again.
 */
@Component
class NamedClientEraser implements ClientEraser {

	private final JdbcClient jdbc;

	private final ErasureLock lock;

	private final Clock clock;

	NamedClientEraser(JdbcClient jdbc, ErasureLock lock, Clock clock) {
		this.jdbc = jdbc;
		this.lock = lock;
		this.clock = clock;
	}

	@Override
	@Transactional
	public void erase(ClientErasure erasure) {
		this.lock.own(erasure.accountId());
		UUID[] clients = erasure.clientIds().toArray(UUID[]::new);
		String[] phones = erasure.phones().toArray(String[]::new);
		Timestamp until = Timestamp.from(forget(erasure, clients));
		this.jdbc
			.sql("delete from notice where account_id = ? and (client_id = any (?) or phone = any (?)) and at <= ?")
			.params(erasure.accountId(), clients, phones, until)
			.update();
		this.jdbc.sql("""
				delete from waiting_conversation
				where account_id = ? and (client_id = any (?) or phone = any (?)) and oldest_at <= ?""")
			.params(erasure.accountId(), clients, phones, until)
			.update();
	}

	/** Until when what happened is meant: told again, the same as the first time. */
	private Instant forget(ClientErasure erasure, UUID[] clients) {
		Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
		return this.jdbc
			.sql("""
					insert into forgotten_client (account_id, client_id, at) select cast(? as uuid), unnest(cast(? as uuid[])), cast(? as timestamptz)
					on conflict (account_id, client_id) do update set at = forgotten_client.at
					returning at""")
			.params(erasure.accountId(), clients, Timestamp.from(now))
			.query((row, number) -> row.getTimestamp("at").toInstant())
			.list()
			.stream()
			.min(Instant::compareTo)
			.orElse(erasure.at());
	}

}
