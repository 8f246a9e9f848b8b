package io.fluffywaffle.messaging.sending;

import java.time.LocalDate;
import java.util.UUID;

import io.fluffywaffle.messaging.account.AccountPolicies;
import io.fluffywaffle.messaging.conversation.Message;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many segments left on each day of an account. A claim counts them; what certainly
 * did not leave is taken off again. Both happen under the account's lock.
 */
@Component
class SentSegments {

	private final JdbcClient jdbc;

	private final AccountPolicies policies;

	SentSegments(JdbcClient jdbc, AccountPolicies policies) {
		this.jdbc = jdbc;
		this.policies = policies;
	}

	int on(UUID accountId, LocalDate day) {
		return this.jdbc.sql("select segments from sent_segments where account_id = ? and day = ?")
			.params(accountId, day)
			.query(Integer.class)
			.optional()
			.orElse(0);
	}

	/** Takes a claimed text off the day on which it was claimed. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeOff(Message claimed) {
		this.jdbc.sql("select claimed_at from message where id = ? and claimed_at is not null")
			.param(claimed.id())
			.query((row, number) -> row.getTimestamp(1).toInstant())
			.optional()
			.ifPresent((claimedAt) -> this.jdbc.sql("""
					update sent_segments set segments = greatest(0, segments - ?)
					where account_id = ? and day = ?""")
				.params(claimed.segments(), claimed.accountId(), this.policies.of(claimed.accountId()).dayOf(claimedAt))
				.update());
	}

	/** Forgets days that nobody asks about any more. */
	public void forgetOld() {
		this.jdbc.sql("delete from sent_segments where day < current_date - 7").update();
	}

}
