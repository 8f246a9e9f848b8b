package io.fluffywaffle.identity.invitation.web;

import io.fluffywaffle.defaults.validation.TimeZoneName;
import io.fluffywaffle.identity.invitation.Chosen;
import io.fluffywaffle.identity.invitation.InvitationToken;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What an invited person enters to become a user. */
record RedeemRequest(
		@NotNull(message = "is missing") @Size(max = 100, message = "is not what the mail says") String token,
		@NotNull(message = "is missing") @Size(max = 255, message = "may have at most 255 characters") String username,
		@PersonName String firstName, @PersonName String lastName,
		@NotNull(message = "is missing") @Size(max = 255, message = "may have at most 255 characters") String password,
		@NotNull(message = "is missing") @Pattern(regexp = "[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}",
				message = "is not a known language, for example en or pt-BR") String locale,
		@NotNull(message = "is missing") @TimeZoneName String timeZone) {

	InvitationToken value() {
		return new InvitationToken(this.token);
	}

	Chosen chosen() {
		return Chosen.of(this.username, this.firstName.strip(), this.lastName.strip(), this.locale, this.timeZone);
	}

	@Override
	public String toString() {
		return "RedeemRequest";
	}

}
