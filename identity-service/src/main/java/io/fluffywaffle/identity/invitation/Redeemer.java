package io.fluffywaffle.identity.invitation;

import java.time.Clock;
import java.util.List;

import io.fluffywaffle.defaults.faults.CrashPoint;
import io.fluffywaffle.identity.invitation.InvitationRefused.Reason;
import io.fluffywaffle.identity.invitation.RealmAccounts.RealmAccount;
import io.fluffywaffle.identity.invitation.RedemptionRefused.Kind;
import io.fluffywaffle.identity.keycloak.KeycloakAwayException;
import io.fluffywaffle.identity.keycloak.RealmRoles;
import io.fluffywaffle.identity.secondfactor.SecondFactors;
import io.fluffywaffle.identity.user.People;

import org.springframework.stereotype.Service;

/**
 * Makes invited people users. One at a time holds an invitation while Keycloak is asked;
 * what a crash leaves there is finished by the next attempt or by a job, whichever comes
 * first.
 */
@Service
public class Redeemer {

	private final Invitations invitations;

	private final Leases leases;

	private final RealmAccounts accounts;

	private final RealmRoles roles;

	private final SecondFactors secondFactors;

	private final Admission admission;

	private final People people;

	private final Clock clock;

	Redeemer(Invitations invitations, Leases leases, RealmAccounts accounts, RealmRoles roles,
			SecondFactors secondFactors, Admission admission, People people, Clock clock) {
		this.invitations = invitations;
		this.leases = leases;
		this.accounts = accounts;
		this.roles = roles;
		this.secondFactors = secondFactors;
		this.admission = admission;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * The open invitation that the token is for. What somebody promised who is no admin
	 * any more counts as taken back.
	 * @throws InvitationRefused when there is none
	 */
	public Invitation lookUp(InvitationToken token) {
		Invitation invitation = this.invitations.findByToken(token)
			.orElseThrow(() -> new InvitationRefused(Reason.UNKNOWN));
		if (invitation.status(this.clock.instant()) != InvitationStatus.OPEN) {
			throw refused(invitation);
		}
		if (this.people.find(invitation.invitedBy().id())
			.filter((inviter) -> !inviter.runsTheInstallation())
			.isPresent()) {
			throw new InvitationRefused(Reason.WITHDRAWN);
		}
		return invitation;
	}

	/**
	 * Makes somebody who has shown the invitation's token a user.
	 * @return the name they sign in with
	 * @throws InvitationRefused when it is open no more, or somebody else is at it
	 * @throws RedemptionRefused when they have to choose something else
	 */
	public String redeem(Invitation invitation, Chosen chosen, String password) {
		if (!Usernames.isWellFormed(chosen.username())) {
			throw new RedemptionRefused(Kind.USERNAME_MALFORMED, List.of());
		}
		Lease lease = this.leases.take(invitation.id(), chosen)
			.orElseThrow(() -> refused(this.invitations.find(invitation.id()).orElseThrow()));
		try {
			RealmAccount account = this.accounts.open(lease, invitation.guest().email(), chosen, password);
			CrashPoint.reach("I1");
			return admit(lease, invitation, account, chosen);
		}
		catch (RedemptionRefused ex) {
			this.leases.release(lease);
			throw ex;
		}
		catch (KeycloakAwayException ex) {
			this.leases.end(lease);
			throw ex;
		}
	}

	/** Finishes what the holder of a lease left undone. */
	void finish(Lease lease) {
		Chosen chosen = this.leases.unfinished(lease).orElse(null);
		if (chosen == null) {
			return;
		}
		Invitation invitation = this.invitations.find(lease.invitationId()).orElseThrow();
		this.accounts.leftOver(lease, invitation.guest().email())
			.ifPresentOrElse((account) -> admit(lease, invitation, account, chosen), () -> this.leases.clear(lease));
	}

	private String admit(Lease lease, Invitation invitation, RealmAccount account, Chosen chosen) {
		if (invitation.guest().admin()) {
			this.roles.set(account.userId(), RealmRoles.ADMIN, true);
		}
		if (this.secondFactors.rule().asks(invitation.guest().adminOrOwner())) {
			// before they can sign in for the first time
			this.roles.set(account.userId(), RealmRoles.SECOND_FACTOR, true);
		}
		this.admission.admit(lease, invitation, account, chosen);
		return account.username();
	}

	private InvitationRefused refused(Invitation invitation) {
		return new InvitationRefused(switch (invitation.status(this.clock.instant())) {
			case ACCEPTED -> Reason.USED;
			case WITHDRAWN -> Reason.WITHDRAWN;
			case EXPIRED -> Reason.EXPIRED;
			case OPEN -> Reason.BUSY;
		});
	}

}
