package io.fluffywaffle.account.carrier.web;

import java.util.Optional;

import io.fluffywaffle.account.account.CarrierCredentials;
import org.jspecify.annotations.Nullable;

/** What may be shown of credentials: never the token, sealed or not. */
record CarrierView(@Nullable String accountSid, @Nullable String messagingServiceSid, boolean configured) {

	static CarrierView of(Optional<CarrierCredentials> credentials) {
		return credentials.map((known) -> new CarrierView(known.accountSid(), known.messagingServiceSid(), true))
			.orElseGet(() -> new CarrierView(null, null, false));
	}

}
