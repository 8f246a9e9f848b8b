package io.fluffywaffle.messaging.forgetting;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.erasure.ClientEraser;
import io.fluffywaffle.defaults.erasure.ClientErasure;
import io.fluffywaffle.messaging.account.NeverTexted;
import io.fluffywaffle.messaging.conversation.AccountSequence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases what people texted, what was texted to them and what is known of them. What
 * remains is a keyed hash of their phones: they are not texted again, and what the
 * journal brings once more from before is passed over.
 */
@Component
class PersonEraser implements ClientEraser {

	private final JdbcClient jdbc;

	private final NeverTexted neverTexted;

	private final AccountSequence sequence;

	private final PersonTexts texts;

	private final PersonTraces traces;

	private final TransactionTemplate transaction;

	private final Clock clock;

	PersonEraser(JdbcClient jdbc, NeverTexted neverTexted, AccountSequence sequence, PersonTexts texts,
			PersonTraces traces, TransactionTemplate transaction, Clock clock) {
		this.jdbc = jdbc;
		this.neverTexted = neverTexted;
		this.sequence = sequence;
		this.texts = texts;
		this.traces = traces;
		this.transaction = transaction;
		this.clock = clock;
	}

	@Override
	public void erase(ClientErasure erasure) {
		Person person = new Person(erasure.accountId(), erasure.phones(), begin(erasure));
		this.traces.erase(person);
		while (this.texts.eraseSome(person)) {
			// the next ones
		}
		this.traces.eraseChanges(person);
		this.texts.eraseConversations(person);
		this.transaction.executeWithoutResult((status) -> {
			this.sequence.lock(List.of(erasure.accountId()));
			this.jdbc.sql("delete from client where account_id = ? and id = any (?)")
				.params(erasure.accountId(), erasure.clientIds().toArray(UUID[]::new))
				.update();
		});
	}

	/**
	 * Forbids to text them, and to store what they texted before.
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
				this.neverTexted.add(erasure.accountId(), erasure.phones(), now);
				// whoever stores texts or claims them holds the account's lock, and looks
				// then
				this.sequence.lock(List.of(erasure.accountId()));
			}
			return this.jdbc.sql("select at from client_erasure where erasure_id = ?")
				.param(erasure.erasureId())
				.query((row, number) -> row.getTimestamp("at").toInstant())
				.single();
		});
	}

}
