package io.fluffywaffle.messaging.sending;

import java.util.List;
import java.util.UUID;

import io.fluffywaffle.messaging.account.AccountClosed;
import io.fluffywaffle.messaging.account.AccountPolicies;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import io.fluffywaffle.messaging.delivery.StatusChanges;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes back what waits in an account that does not send any more. */
@Component
class WaitingTexts {

	private static final int AT_ONCE = 500;

	private final JdbcClient jdbc;

	private final AccountPolicies policies;

	private final AccountSequence sequence;

	private final StatusChanges changes;

	private final TransactionTemplate transaction;

	WaitingTexts(JdbcClient jdbc, AccountPolicies policies, AccountSequence sequence, StatusChanges changes,
			TransactionTemplate transaction) {
		this.jdbc = jdbc;
		this.policies = policies;
		this.sequence = sequence;
		this.changes = changes;
		this.transaction = transaction;
	}

	@EventListener
	void on(AccountClosed account) {
		boolean more = true;
		while (more) {
			more = Boolean.TRUE.equals(this.transaction.execute((status) -> {
				this.sequence.lock(List.of(account.accountId()));
				return !this.policies.of(account.accountId()).active() && cancelSome(account.accountId());
			}));
		}
	}

	/**
	 * Takes back some; the caller holds the account's lock.
	 * @return whether there may be more
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean cancelSome(UUID accountId) {
		List<Message> cancelled = this.jdbc.sql("""
				update message set status = 'cancelled', waits_for = null where id in (
				    select id from message where account_id = ? and status in ('ready', 'scheduled') limit ?)
				returning *""").params(accountId, AT_ONCE).query(Messages.ROW).list();
		this.changes.tellAll(accountId, cancelled);
		return cancelled.size() == AT_ONCE;
	}

}
