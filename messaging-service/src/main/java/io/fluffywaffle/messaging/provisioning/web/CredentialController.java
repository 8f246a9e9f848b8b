package io.fluffywaffle.messaging.provisioning.web;

import java.util.UUID;

import io.fluffywaffle.defaults.access.AccountRole;
import io.fluffywaffle.defaults.access.Allow;
import io.fluffywaffle.defaults.audit.NotAudited;
import io.fluffywaffle.defaults.security.Scope;
import io.fluffywaffle.defaults.security.StepUp;
import io.fluffywaffle.messaging.carrier.CarrierAccount;
import io.fluffywaffle.messaging.carrier.CarrierStanding;
import io.fluffywaffle.messaging.provisioning.Provisioning;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Tries Twilio credentials before they are kept. */
@RestController
@Scope("accounts")
class CredentialController {

	private final Provisioning provisioning;

	CredentialController(Provisioning provisioning) {
		this.provisioning = provisioning;
	}

	@StepUp
	@NotAudited("changes nothing; keeping the credentials is told")
	@Allow(role = AccountRole.OWNER, orAdmin = true)
	@PostMapping("/api/accounts/{accountId}/twilio/check")
	CarrierStanding checkCredentials(@PathVariable UUID accountId, @Valid @RequestBody CredentialRequest request) {
		return this.provisioning
			.check(new CarrierAccount(request.accountSid(), request.authToken(), request.messagingServiceSid()));
	}

	/** Credentials as Twilio's console shows them. */
	record CredentialRequest(
			@NotNull @Pattern(regexp = "AC[0-9a-fA-F]{32}",
					message = "has to be AC and 32 hexadecimal digits") String accountSid,
			@NotNull @Pattern(regexp = "[0-9a-zA-Z]{32}",
					message = "has to be the 32 characters that Twilio shows") String authToken,
			@Pattern(regexp = "MG[0-9a-fA-F]{32}",
					message = "has to be MG and 32 hexadecimal digits") @Nullable String messagingServiceSid) {

		/** Without the token: what is printed ends in logs. */
		@Override
		public String toString() {
			return "CredentialRequest[accountSid=" + this.accountSid + "]";
		}

	}

}
