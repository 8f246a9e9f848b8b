package io.fluffywaffle.messaging.conversation;

import java.util.Collection;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Numbers the changes of an account. Whoever takes a number holds the account's row until
 * the commit, so changes are committed in the order of their numbers.
 */
@Component
public class AccountSequence {

	private final JdbcClient jdbc;

	AccountSequence(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The number of the newest change that is committed; 0 before the first. */
	public long current(UUID accountId) {
		return this.jdbc.sql("select value from account_sequence where account_id = ?")
			.param(accountId)
			.query(Long.class)
			.optional()
			.orElse(0L);
	}

	/** Locks the account until the commit and takes its next number. */
	@Transactional(propagation = Propagation.MANDATORY)
	public long next(UUID accountId) {
		return take(accountId, 1);
	}

	/**
	 * Locks the account until the commit and takes that many numbers.
	 * @return the last of them
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public long take(UUID accountId, int count) {
		return this.jdbc.sql("""
				insert into account_sequence (account_id, value) values (?, ?)
				on conflict (account_id) do update set value = account_sequence.value + excluded.value
				returning value""").params(accountId, count).query(Long.class).single();
	}

	/** Locks accounts until the commit, always in the same order. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock(Collection<UUID> accountIds) {
		accountIds.stream().distinct().sorted().forEach((accountId) -> take(accountId, 0));
	}

}
