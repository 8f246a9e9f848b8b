package io.fluffywaffle.identity.invitation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import io.fluffywaffle.defaults.ids.Ids;
import io.fluffywaffle.identity.invitation.InvitationRefused.Reason;
import io.fluffywaffle.identity.keycloak.RealmUsers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Where admins invite, remind and think better of it. */
@Service
public class InvitationDesk {

	private static final Duration OPEN = Duration.ofHours(72);

	private final Invitations invitations;

	private final MailOrders mails;

	private final RealmUsers realm;

	private final TransactionOperations transaction;

	private final Clock clock;

	InvitationDesk(Invitations invitations, MailOrders mails, RealmUsers realm, TransactionOperations transaction,
			Clock clock) {
		this.invitations = invitations;
		this.mails = mails;
		this.realm = realm;
		this.transaction = transaction;
		this.clock = clock;
	}

	/**
	 * Invites somebody.
	 * @throws InvitationRefused when a user or an open invitation has the address
	 */
	public Invitation invite(Guest guest, Inviter inviter) {
		if (this.realm.emailTaken(guest.email())) {
			throw new InvitationRefused(Reason.EMAIL_TAKEN);
		}
		Instant now = this.clock.instant();
		Invitation invitation = new Invitation(Ids.next(), guest, InvitationStatus.OPEN, MailState.WAITING, 1, inviter,
				now, now.plus(OPEN));
		this.transaction.executeWithoutResult((status) -> {
			this.invitations.add(invitation);
			this.mails.first(invitation);
		});
		return invitation;
	}

	/**
	 * Sends a new link with all its time before it; older links are dead.
	 * @throws InvitationRefused when it is not open and not expired
	 */
	public Invitation resend(UUID id) {
		return this.transaction.execute((status) -> {
			if (!this.mails.again(id, this.clock.instant().plus(OPEN))) {
				throw refused(id);
			}
			return this.invitations.find(id).orElseThrow();
		});
	}

	/**
	 * Takes an invitation back.
	 * @throws InvitationRefused when it is not open and not expired
	 */
	public void withdraw(UUID id) {
		if (!this.invitations.withdraw(id)) {
			throw refused(id);
		}
	}

	private InvitationRefused refused(UUID id) {
		InvitationStatus status = this.invitations.find(id).map(Invitation::kept).orElse(null);
		return new InvitationRefused(switch (status) {
			case null -> Reason.UNKNOWN;
			case ACCEPTED -> Reason.USED;
			case WITHDRAWN -> Reason.WITHDRAWN;
			case OPEN, EXPIRED -> Reason.BUSY;
		});
	}

}
