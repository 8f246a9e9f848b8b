package io.fluffywaffle.identity.invitation;

import io.fluffywaffle.defaults.outbox.Outbox;
import io.fluffywaffle.identity.access.AccessGranted;
import io.fluffywaffle.identity.invitation.InvitationRefused.Reason;
import io.fluffywaffle.identity.invitation.RealmAccounts.RealmAccount;
import io.fluffywaffle.identity.user.Naming;
import io.fluffywaffle.identity.user.Newcomer;
import io.fluffywaffle.identity.user.UserKeeper;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The moment in which an invited person is a user here: all of it or nothing. */
@Service
class Admission {

	private final Leases leases;

	private final UserKeeper users;

	private final Outbox outbox;

	Admission(Leases leases, UserKeeper users, Outbox outbox) {
		this.leases = leases;
		this.users = users;
		this.outbox = outbox;
	}

	/**
	 * Admits the holder of the lease.
	 * @throws InvitationRefused when somebody else was admitted or is about to be
	 */
	@Transactional
	public void admit(Lease lease, Invitation invitation, RealmAccount account, Chosen chosen) {
		if (!this.leases.use(lease, account.userId())) {
			throw new InvitationRefused(Reason.BUSY);
		}
		Guest guest = invitation.guest();
		Naming naming = new Naming(account.username(), chosen.firstName(), chosen.lastName(), guest.email());
		this.users.admit(new Newcomer(account.userId(), naming, chosen.locale(), chosen.timeZone(), guest.admin(),
				invitation.invitedBy().id()));
		if (!guest.accounts().isEmpty()) {
			this.outbox.append(new AccessGranted(account.userId(), naming.name(), guest.accounts(),
					AccessGranted.Reason.INVITATION, invitation.invitedBy().id())
				.event());
		}
	}

}
