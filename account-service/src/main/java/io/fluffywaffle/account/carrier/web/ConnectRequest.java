package io.fluffywaffle.account.carrier.web;

import io.fluffywaffle.account.carrier.NewCredentials;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** Credentials as Twilio's console shows them. */
record ConnectRequest(
		@NotNull @Pattern(regexp = "AC[0-9a-fA-F]{32}",
				message = "has to be AC and 32 hexadecimal digits") String accountSid,
		@NotNull @Pattern(regexp = "[0-9a-zA-Z]{32}",
				message = "has to be the 32 characters that Twilio shows") String authToken,
		@Pattern(regexp = "MG[0-9a-fA-F]{32}",
				message = "has to be MG and 32 hexadecimal digits") @Nullable String messagingServiceSid) {

	NewCredentials credentials() {
		return new NewCredentials(this.accountSid, this.authToken, this.messagingServiceSid);
	}

	/** Without the token: what is printed ends in logs. */
	@Override
	public String toString() {
		return "ConnectRequest[accountSid=" + this.accountSid + "]";
	}

}
