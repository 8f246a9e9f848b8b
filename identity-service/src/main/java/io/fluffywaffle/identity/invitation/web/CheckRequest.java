package io.fluffywaffle.identity.invitation.web;

import io.fluffywaffle.identity.invitation.InvitationToken;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What somebody has typed so far. */
record CheckRequest(
		@NotNull(message = "is missing") @Size(max = 100, message = "is not what the mail says") String token,
		@Size(max = 255, message = "may have at most 255 characters") @Nullable String username,
		@Size(max = 255, message = "may have at most 255 characters") @Nullable String password) {

	InvitationToken value() {
		return new InvitationToken(this.token);
	}

	@Override
	public String toString() {
		return "CheckRequest";
	}

}
