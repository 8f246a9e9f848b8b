package io.fluffywaffle.notification.webhook;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What webhooks need to know of accounts, as last told. */
@Component
public class Accounts {

	private final JdbcClient jdbc;

	Accounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes over an account, unless something newer was taken over before. */
	public void replace(Known account) {
		this.jdbc.sql("""
				insert into account (id, name, deleted, owners, retention_days, version)
				values (:id, :name, :deleted, :owners, :retention, :version)
				on conflict (id) do update set name = excluded.name, deleted = excluded.deleted,
					owners = excluded.owners, retention_days = excluded.retention_days, version = excluded.version
				where account.version < excluded.version""")
			.param("id", account.id())
			.param("name", account.name())
			.param("deleted", account.deleted())
			.param("owners", account.owners().toArray(UUID[]::new))
			.param("retention", account.retentionDays())
			.param("version", account.version())
			.update();
	}

	/** Forgets an account, its webhooks and who was forgotten in it. */
	public void forget(UUID accountId) {
		this.jdbc.sql("delete from webhook where account_id = ?").param(accountId).update();
		this.jdbc.sql("delete from forgotten_person where account_id = ?").param(accountId).update();
		this.jdbc.sql("delete from client_erasure where account_id = ?").param(accountId).update();
		this.jdbc.sql("delete from account where id = ?").param(accountId).update();
	}

	/**
	 * Makes whoever else adds something to the account wait; false when it is not there.
	 */
	boolean lock(UUID accountId) {
		return this.jdbc.sql("select 1 from account where id = ? and not deleted for update")
			.param(accountId)
			.query(Integer.class)
			.optional()
			.isPresent();
	}

	/**
	 * An account.
	 *
	 * @param deleted whether it is to be erased some day: nothing is delivered
	 * @param owners ids of the users
	 * @param retentionDays how long it keeps texts; null for ever
	 */
	public record Known(UUID id, String name, boolean deleted, List<UUID> owners, @Nullable Integer retentionDays,
			long version) {
	}

}
