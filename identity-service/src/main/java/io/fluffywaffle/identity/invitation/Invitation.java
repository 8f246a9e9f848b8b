package io.fluffywaffle.identity.invitation;

import java.time.Instant;
import java.util.UUID;

/**
 * An invitation as it is kept.
 *
 * @param kept what was decided about it; time alone decides nothing that is kept
 * @param mail how far its newest mail got
 * @param mailing counts the mails that were asked for
 */
public record Invitation(UUID id, Guest guest, InvitationStatus kept, MailState mail, int mailing, Inviter invitedBy,
		Instant invitedAt, Instant expiresAt) {

	/** What it is at that moment. */
	public InvitationStatus status(Instant now) {
		boolean over = this.kept == InvitationStatus.OPEN && !now.isBefore(this.expiresAt);
		return over ? InvitationStatus.EXPIRED : this.kept;
	}

}
