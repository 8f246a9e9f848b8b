package io.fluffywaffle.notification.notice;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets whoever adds something about clients of an account, and whoever erases clients of
 * it, wait for each other until the end of their transactions.
 */
@Component
public class ErasureLock {

	private static final String KEY = "hashtextextended('erasure:' || cast(? as text), 0)";

	private final JdbcClient jdbc;

	ErasureLock(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** For who adds. */
	public void share(UUID accountId) {
		take("pg_advisory_xact_lock_shared", accountId);
	}

	/** For who erases. */
	void own(UUID accountId) {
		take("pg_advisory_xact_lock", accountId);
	}

	private void take(String lock, UUID accountId) {
		this.jdbc.sql("select 1 from " + lock + "(" + KEY + ")").param(accountId).query(Integer.class).single();
	}

}
