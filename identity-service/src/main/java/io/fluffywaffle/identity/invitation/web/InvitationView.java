package io.fluffywaffle.identity.invitation.web;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.fluffywaffle.identity.access.AccountGrant;
import io.fluffywaffle.identity.invitation.Guest;
import io.fluffywaffle.identity.invitation.Invitation;
import io.fluffywaffle.identity.invitation.InvitationStatus;
import io.fluffywaffle.identity.invitation.Inviter;
import io.fluffywaffle.identity.invitation.MailState;

/** An invitation as admins see it. */
public record InvitationView(UUID id, String firstName, String lastName, String email, boolean admin,
		List<AccountGrant> accounts, InvitationStatus status, MailState mail, Inviter invitedBy, Instant invitedAt,
		Instant expiresAt) {

	static InvitationView of(Invitation invitation, Instant now) {
		Guest guest = invitation.guest();
		return new InvitationView(invitation.id(), guest.firstName(), guest.lastName(), guest.email(), guest.admin(),
				guest.accounts(), invitation.status(now), invitation.mail(), invitation.invitedBy(),
				invitation.invitedAt(), invitation.expiresAt());
	}

}
