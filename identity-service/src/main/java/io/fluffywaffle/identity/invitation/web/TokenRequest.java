package io.fluffywaffle.identity.invitation.web;

import io.fluffywaffle.identity.invitation.InvitationToken;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the link in the mail says. */
record TokenRequest(
		@NotNull(message = "is missing") @Size(max = 100, message = "is not what the mail says") String token) {

	InvitationToken value() {
		return new InvitationToken(this.token);
	}

}
