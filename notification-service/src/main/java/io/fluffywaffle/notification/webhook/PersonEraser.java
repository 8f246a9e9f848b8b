package io.fluffywaffle.notification.webhook;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import io.fluffywaffle.defaults.erasure.ClientEraser;
import io.fluffywaffle.defaults.erasure.ClientErasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Erases what webhooks were, or are to be, told of people. */
@Component
class PersonEraser implements ClientEraser {

	private static final int AT_ONCE = 1000;

	private static final String DELIVERIES = """
			delete from webhook_delivery where id in (
				select d.id from webhook_delivery d join webhook w on w.id = d.webhook_id
				where w.account_id = ? and d.conversation_key = any (?) and d.occurred_at <= ? limit ?)""";

	private static final String LANES = """
			delete from webhook_lane l using webhook w
			where w.id = l.webhook_id and w.account_id = ? and l.conversation_key = any (?)
				and not exists (select 1 from webhook_delivery d where d.webhook_id = l.webhook_id
					and d.conversation_key = l.conversation_key and d.state = 'waiting')""";

	private final JdbcClient jdbc;

	private final ForgottenPeople forgotten;

	private final TransactionTemplate transaction;

	private final Clock clock;

	PersonEraser(JdbcClient jdbc, ForgottenPeople forgotten, TransactionTemplate transaction, Clock clock) {
		this.jdbc = jdbc;
		this.forgotten = forgotten;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public void erase(ClientErasure erasure) {
		String[] phones = erasure.phones().toArray(String[]::new);
		Timestamp until = Timestamp.from(begin(erasure));
		while (this.jdbc.sql(DELIVERIES).params(erasure.accountId(), phones, until, AT_ONCE).update() == AT_ONCE) {
			// the next ones
		}
		this.jdbc.sql(LANES).params(erasure.accountId(), phones).update();
	}

	/**
	 * From its commit on nothing older is added: whoever adds holds the webhooks, and
	 * looks then who is forgotten.
	 * @return until when what happened is meant: told again, the same as the first time
	 */
	private Instant begin(ClientErasure erasure) {
		return this.transaction.execute((status) -> {
			Instant now = this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
			boolean first = this.jdbc.sql("""
					insert into client_erasure (erasure_id, account_id, at) values (?, ?, ?)
					on conflict (erasure_id) do nothing""")
				.params(erasure.erasureId(), erasure.accountId(), Timestamp.from(now))
				.update() == 1;
			if (first) {
				this.forgotten.add(erasure.accountId(), erasure.phones(), now);
				this.jdbc.sql("select id from webhook where account_id = ? order by id for update")
					.param(erasure.accountId())
					.query()
					.listOfRows();
			}
			return this.jdbc.sql("select at from client_erasure where erasure_id = ?")
				.param(erasure.erasureId())
				.query((row, number) -> row.getTimestamp("at").toInstant())
				.single();
		});
	}

}
