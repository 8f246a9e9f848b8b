package io.fluffywaffle.messaging.optout;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.messaging.account.Clients;
import io.fluffywaffle.messaging.account.NeverTexted;
import io.fluffywaffle.messaging.account.RecipientLock;
import io.fluffywaffle.messaging.account.RecipientLock.Recipient;
import io.fluffywaffle.messaging.activity.Activities;
import io.fluffywaffle.messaging.activity.ActivityType;
import io.fluffywaffle.messaging.conversation.AccountSequence;
import io.fluffywaffle.messaging.conversation.Conversation;
import io.fluffywaffle.messaging.conversation.Conversations;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import io.fluffywaffle.messaging.conversation.Message;
import io.fluffywaffle.messaging.conversation.Messages;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who must not be texted by an account. After the commit of {@link #optOut} no sending to
 * that person begins, and what waited is suppressed.
 */
@Component
public class OptOuts {

	private final JdbcClient jdbc;

	private final RecipientLock recipients;

	private final Clients clients;

	private final NeverTexted neverTexted;

	private final AccountSequence sequence;

	private final Conversations conversations;

	private final Activities activities;

	private final Outbox outbox;

	OptOuts(JdbcClient jdbc, RecipientLock recipients, Clients clients, NeverTexted neverTexted,
			AccountSequence sequence, Conversations conversations, Activities activities, Outbox outbox) {
		this.jdbc = jdbc;
		this.recipients = recipients;
		this.clients = clients;
		this.neverTexted = neverTexted;
		this.sequence = sequence;
		this.conversations = conversations;
		this.activities = activities;
		this.outbox = outbox;
	}

	/** Whether the account must not text this phone. */
	public boolean isOptedOut(UUID accountId, String phone) {
		return this.jdbc.sql("select exists (select 1 from opt_out where account_id = ? and phone = ?)")
			.params(accountId, phone)
			.query(Boolean.class)
			.single();
	}

	/**
	 * Records that the person must not be texted and suppresses what waits for them. Does
	 * nothing when that is known already.
	 * @param number our number that heard it
	 * @param providerSid the text that said it
	 * @return whether it was news
	 */
	@Transactional
	public boolean optOut(UUID accountId, String phone, String number, OptOutSource source,
			@Nullable String providerSid, Instant at) {
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				CrashPoint.reach("C12");
			}

		});
		this.recipients.takeAll(List.of(new Recipient(accountId, phone)));
		this.sequence.lock(List.of(accountId));
		if (source == OptOutSource.CARRIER && this.neverTexted.contains(accountId, phone)) {
			// nothing of an erased person is written down again
			return false;
		}
		int added = this.jdbc.sql("""
				insert into opt_out (account_id, phone, number, source, provider_sid, at) values (?, ?, ?, ?, ?, ?)
				on conflict (account_id, phone) do nothing""")
			.params(accountId, phone, number, source.text())
			.param(providerSid)
			.param(Timestamp.from(at))
			.update();
		if (added == 1) {
			suppressWaiting(accountId, phone);
			tell(new OptOutChanged(accountId, phone, number, true, source, providerSid, at));
		}
		else if (source != OptOutSource.CARRIER) {
			this.jdbc.sql("update opt_out set at = ?, source = ? where account_id = ? and phone = ? and at < ?")
				.params(Timestamp.from(at), source.text(), accountId, phone, Timestamp.from(at))
				.update();
		}
		return added == 1;
	}

	/**
	 * Lets one text pass to the person who does not want to be texted: the one that tells
	 * them that they were heard.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void confirmedWith(UUID accountId, String phone, UUID messageId) {
		this.jdbc.sql("""
				update opt_out set confirmation_id = ?
				where account_id = ? and phone = ? and confirmation_id is null""")
			.params(messageId, accountId, phone)
			.update();
	}

	/**
	 * Records that the person may be texted again, whatever forbade it: STOP, a consent
	 * that was taken back, their erasure. Does nothing when they may already, or when
	 * they said otherwise after that: texts may come late, or once more.
	 * @return whether it was news
	 */
	@Transactional
	public boolean optIn(UUID accountId, String phone, String number, OptOutSource source, @Nullable String providerSid,
			Instant at) {
		this.recipients.takeAll(List.of(new Recipient(accountId, phone)));
		this.sequence.lock(List.of(accountId));
		boolean lifted = this.jdbc
			.sql("delete from opt_out where account_id = ? and phone = ? and (at <= ? or source = 'carrier')")
			.params(accountId, phone, Timestamp.from(at))
			.update() == 1;
		lifted |= this.clients.consents(accountId, phone, at);
		lifted |= this.neverTexted.lift(accountId, phone, at);
		if (lifted) {
			tell(new OptOutChanged(accountId, phone, number, false, source, providerSid, at));
		}
		return lifted;
	}

	/**
	 * Takes back what waits to be sent to the person. The caller holds the recipient's
	 * lock and the account's.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void suppressWaiting(UUID accountId, String phone) {
		List<Message> suppressed = this.jdbc.sql("""
				update message set status = 'suppressed'
				where account_id = ? and to_number = ? and status in ('ready', 'scheduled') returning *""")
			.params(accountId, phone)
			.query(Messages.ROW)
			.list();
		for (Message message : suppressed) {
			this.conversations.statusChanged(accountId, message.conversationId(), message.id(),
					DeliveryStatus.SUPPRESSED);
			this.activities.record(accountId, ActivityType.MESSAGE_STATUS, message.conversationId(), message.id());
		}
	}

	private void tell(OptOutChanged fact) {
		this.outbox.append(fact.toEvent());
		ActivityType type = fact.optedOut() ? ActivityType.CLIENT_OPTED_OUT : ActivityType.CLIENT_OPTED_IN;
		for (Conversation conversation : this.conversations.with(fact.accountId(), fact.phone())) {
			this.activities.record(fact.accountId(), type, conversation.id(), null);
		}
	}

}
