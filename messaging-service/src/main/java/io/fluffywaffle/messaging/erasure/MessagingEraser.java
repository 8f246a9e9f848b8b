package io.fluffywaffle.messaging.erasure;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.erasure.AccountEraser;
import io.fluffywaffle.messaging.conversation.AccountSequence;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Erases all that was texted in an account and what is known of those who texted, a
 * little at a time. What remains is that the account was erased: the journal may bring
 * its texts again.
 */
@Component
class MessagingEraser implements AccountEraser {

	private static final int AT_ONCE = 2000;

	/** After the messages and what hangs on them. */
	private static final List<String> TABLES = List.of("broadcast_recipient", "broadcast", "conversation", "activity",
			"opt_out", "client", "received_spool", "idempotency_key", "welcomed", "after_hours_reply", "never_texted",
			"client_erasure", "erased_message", "sent_segments", "number_pace", "credential_state", "incident",
			"account_sequence");

	private final JdbcClient jdbc;

	private final AccountSequence sequence;

	private final TransactionTemplate transaction;

	MessagingEraser(JdbcClient jdbc, AccountSequence sequence, TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.sequence = sequence;
		this.transaction = transaction;
	}

	@Override
	public void erase(UUID accountId) {
		// whoever stores texts holds the account's lock, and looks here first
		this.transaction.executeWithoutResult((status) -> {
			this.sequence.lock(List.of(accountId));
			this.jdbc.sql(
					"insert into erased_account (account_id, at) values (?, now()) on conflict (account_id) do nothing")
				.param(accountId)
				.update();
		});
		eraseQuarantine(accountId);
		while (eraseMessages(accountId)) {
			// the next ones
		}
		TABLES.forEach((table) -> eraseFrom(table, accountId));
	}

	/** Requests for numbers that are, or were, the account's and no other's. */
	private void eraseQuarantine(UUID accountId) {
		this.jdbc.sql("""
				delete from quarantine where recipient in (
				    select number from account_number where account_id = :account
				    union select number from conversation where account_id = :account)
				  and recipient not in (select number from account_number where account_id <> :account)""")
			.param("account", accountId)
			.update();
	}

	private boolean eraseMessages(UUID accountId) {
		return Boolean.TRUE.equals(this.transaction.execute((status) -> {
			UUID[] some = this.jdbc.sql("select id from message where account_id = ? limit ?")
				.params(accountId, AT_ONCE)
				.query(UUID.class)
				.list()
				.toArray(UUID[]::new);
			this.jdbc.sql("update message set resend_of = null where resend_of = any (?)")
				.param((Object) some)
				.update();
			this.jdbc.sql("delete from delivery_report where message_id = any (?)").param((Object) some).update();
			// takes its media with it
			this.jdbc.sql("delete from message where id = any (?)").param((Object) some).update();
			return some.length == AT_ONCE;
		}));
	}

	private void eraseFrom(String table, UUID accountId) {
		String some = "delete from %1$s where ctid in (select ctid from %1$s where account_id = ? limit ?)"
			.formatted(table);
		while (this.jdbc.sql(some).params(accountId, AT_ONCE).update() == AT_ONCE) {
			// the next ones
		}
	}

}
