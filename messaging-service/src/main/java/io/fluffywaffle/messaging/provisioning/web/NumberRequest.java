package io.fluffywaffle.messaging.provisioning.web;

import java.util.UUID;

import io.fluffywaffle.defaults.phone.PhoneNumbers;
import io.fluffywaffle.defaults.security.CurrentUser;
import io.fluffywaffle.messaging.provisioning.Asker;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A number and whose Twilio account is meant.
 *
 * @param takeOver whether texts that go elsewhere come here from now on
 * @param accountSid of the account's own Twilio account; null for the installation's
 */
record NumberRequest(@NotNull String number, @Nullable Boolean takeOver, @Nullable String accountSid) {

	String inE164() {
		return PhoneNumbers.toE164(this.number, null);
	}

	Asker asker(UUID accountId, CurrentUser caller) {
		return new Asker(accountId, caller.admin(), this.accountSid);
	}

}
