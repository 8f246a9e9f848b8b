package io.fluffywaffle.identity.invitation.web;

import java.time.Instant;

import io.fluffywaffle.identity.invitation.Guest;
import io.fluffywaffle.identity.invitation.Invitation;
import io.fluffywaffle.identity.invitation.Inviter;

/** An invitation as the invited person sees it. */
public record OfferView(String firstName, String lastName, String email, Inviter invitedBy, Instant expiresAt,
		boolean secondFactorRequired) {

	static OfferView of(Invitation invitation, boolean secondFactorRequired) {
		Guest guest = invitation.guest();
		return new OfferView(guest.firstName(), guest.lastName(), guest.email(), invitation.invitedBy(),
				invitation.expiresAt(), secondFactorRequired);
	}

}
