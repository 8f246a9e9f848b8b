package io.fluffywaffle.messaging.account;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps "this person must not be texted" and "this text is sent now" apart. Who forbids
 * takes the lock of account and phone for itself, before any other lock; who claims a
 * message tries to share it ({@link #tryToShare}), looks for the prohibition in a
 * statement after that, and leaves the message alone when it cannot.
 */
@Component
public class RecipientLock {

	private static final String KEY = "hashtextextended(%s::text || %s, 0)";

	private final JdbcClient jdbc;

	RecipientLock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** An account's recipient. */
	public record Recipient(UUID accountId, String phone) implements Comparable<Recipient> {

		@Override
		public int compareTo(Recipient other) {
			int byAccount = this.accountId.compareTo(other.accountId);
			return (byAccount != 0) ? byAccount : this.phone.compareTo(other.phone);
		}

	}

	/**
	 * A condition in SQL that tries to share the lock until the commit, and never waits.
	 * @param accountId SQL of the account's id
	 * @param phone SQL of the recipient's number
	 */
	public static String tryToShare(String accountId, String phone) {
		return "pg_try_advisory_xact_lock_shared(" + KEY.formatted(accountId, phone) + ")";
	}

	/** Waits until nobody claims a message to them, and lets nobody until the commit. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void takeAll(Collection<Recipient> recipients) {
		List<Recipient> inOrder = recipients.stream().distinct().sorted().toList();
		this.jdbc
			.sql("select pg_advisory_xact_lock(" + KEY.formatted("account_id", "phone")
					+ ") from unnest(?, ?) as taken (account_id, phone)")
			.params(inOrder.stream().map(Recipient::accountId).toArray(UUID[]::new),
					inOrder.stream().map(Recipient::phone).toArray(String[]::new))
			.query()
			.listOfRows();
	}

}
