package io.fluffywaffle.identity.invitation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.SchedulerClient;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails that invitations need: asked for in the transaction of what makes them needed,
 * sent by a job as soon as the mail server takes them.
 */
@Service
public class MailOrders {

	private static final Duration BETWEEN_CLAIMS = Duration.ofMinutes(5);

	/** So that who knows a name cannot fill a mailbox. */
	private static final int MOST_MAILS = 10;

	private final JdbcClient jdbc;

	private final ObjectProvider<SchedulerClient> scheduler;

	private final Clock clock;

	MailOrders(JdbcClient jdbc, ObjectProvider<SchedulerClient> scheduler, Clock clock) {
		this.jdbc = jdbc;
		this.scheduler = scheduler;
		this.clock = clock;
	}

	/** The first mail of an invitation that was just written. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void first(Invitation invitation) {
		order(new MailOrder(invitation.id(), invitation.mailing()));
	}

	/** A new mail and a new end; every link that was sent before is dead. */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean again(UUID invitationId, Instant expiresAt) {
		List<MailOrder> orders = renewed(invitationId, expiresAt);
		for (MailOrder order : orders) {
			this.jdbc.sql("delete from invitation_token where invitation_id = ?").param(invitationId).update();
			order(order);
		}
		return !orders.isEmpty();
	}

	/**
	 * Another link for whoever is called so, where the last mail went out a while ago.
	 * Links that were sent before stay valid: a stranger who knows a name breaks none.
	 */
	@Transactional
	public void claimed(String nameKey) {
		Instant now = this.clock.instant();
		this.jdbc.sql("""
				update invitation set mail = 'WAITING', mailing = mailing + 1, mail_asked_at = ?
				where name_key = ? and status = 'OPEN' and expires_at > ? and mail = 'SENT' and mail_asked_at <= ?
					and mailing < ?
				returning id, mailing""")
			.params(Timestamp.from(now), nameKey, Timestamp.from(now), Timestamp.from(now.minus(BETWEEN_CLAIMS)),
					MOST_MAILS)
			.query(MailOrders::order)
			.list()
			.forEach(this::order);
	}

	/**
	 * Keeps the token of a mail that is about to go.
	 * @return false when the mail is not needed any more
	 */
	@Transactional
	public boolean prepare(MailOrder order, InvitationToken token) {
		return this.jdbc.sql("""
				insert into invitation_token (hash, invitation_id)
				select ?, id from invitation
				where id = ? and mailing = ? and mail <> 'SENT' and status = 'OPEN' and expires_at > ?""")
			.params(token.hash(), order.invitationId(), order.mailing(), now())
			.update() > 0;
	}

	/** The mail server has the mail. */
	@Transactional
	public void sent(MailOrder order) {
		state(order, MailState.SENT);
	}

	/**
	 * The mail server did not take it, or did not say so: its token stays, somebody may
	 * have it.
	 */
	@Transactional
	public void failed(MailOrder order) {
		state(order, MailState.FAILING);
	}

	private List<MailOrder> renewed(UUID invitationId, Instant expiresAt) {
		try {
			return this.jdbc.sql("""
					update invitation set status = 'OPEN', expires_at = ?, mail = 'WAITING', mailing = mailing + 1,
						mail_asked_at = ?
					where id = ? and status in ('OPEN', 'EXPIRED') and leased_until is null
					returning id, mailing""")
				.params(Timestamp.from(expiresAt), now(), invitationId)
				.query(MailOrders::order)
				.list();
		}
		catch (DuplicateKeyException ex) {
			throw new InvitationRefused(InvitationRefused.Reason.EMAIL_TAKEN);
		}
	}

	private void state(MailOrder order, MailState state) {
		this.jdbc.sql("update invitation set mail = ? where id = ? and mailing = ?")
			.params(state.name(), order.invitationId(), order.mailing())
			.update();
	}

	private void order(MailOrder order) {
		this.scheduler.getObject()
			.scheduleIfNotExists(MailOrder.JOB.instance(order.invitationId() + "/" + order.mailing())
				.data(order)
				.scheduledTo(this.clock.instant()));
	}

	private static MailOrder order(ResultSet row, int number) throws SQLException {
		return new MailOrder(row.getObject(1, UUID.class), row.getInt(2));
	}

	private Timestamp now() {
		return Timestamp.from(this.clock.instant());
	}

}
