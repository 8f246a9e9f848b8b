package io.fluffywaffle.messaging.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import io.fluffywaffle.messaging.carrier.CarrierAnswer.Barred;
import io.fluffywaffle.messaging.carrier.CarrierAnswer.NotSent;
import io.fluffywaffle.messaging.sending.CarrierAnswered;
import org.jspecify.annotations.Nullable;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes from the carrier's answers whether it lets each account's credentials in. */
@Component
class CredentialsWatch {

	/**
	 * How long an answer like the one before is not written: another instance may have
	 * heard otherwise.
	 */
	private static final Duration SETTLED = Duration.ofSeconds(20);

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Map<UUID, Note> newest = new ConcurrentHashMap<>();

	CredentialsWatch(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@EventListener
	void on(CarrierAnswered answered) {
		if (answered.answer() instanceof Barred barred) {
			note(answered.accountId(), false, barred.reason());
		}
		else if (!(answered.answer() instanceof NotSent notSent) || notSent.answered()) {
			note(answered.accountId(), true, null);
		}
	}

	private void note(UUID accountId, boolean accepted, @Nullable String words) {
		Note note = new Note(accepted, this.clock.instant());
		Note before = this.newest.get(accountId);
		if (before != null && before.accepted() == accepted && note.at().isBefore(before.at().plus(SETTLED))) {
			return;
		}
		this.jdbc.sql("""
				insert into credential_state (account_id, accepted, at, words) values (?, ?, now(), ?)
				on conflict (account_id) do update
				set accepted = excluded.accepted, at = excluded.at, words = excluded.words
				where credential_state.accepted <> excluded.accepted""")
			.params(accountId, accepted)
			.param(words)
			.update();
		this.newest.put(accountId, note);
	}

	private record Note(boolean accepted, Instant at) {
	}

}
