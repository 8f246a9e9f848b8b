package io.fluffywaffle.account.carrier.web;

import java.time.Instant;
import java.util.Optional;

import io.fluffywaffle.account.account.CarrierCredentials;
import io.fluffywaffle.account.carrier.CarrierCheck;
import io.fluffywaffle.account.carrier.CarrierConnection.Connected;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of credentials: never the token, sealed or not.
 *
 * @param usesInstallation whether the account has none of its own
 * @param previousUntil until when the token before may still sign
 * @param check what Twilio said, where it was just asked
 */
record CarrierView(@Nullable String accountSid, @Nullable String messagingServiceSid, boolean usesInstallation,
		@Nullable Instant connectedAt, @Nullable Instant previousUntil, @Nullable CarrierCheck check) {

	static CarrierView of(Optional<CarrierCredentials> credentials, Instant now) {
		return credentials.map((known) -> of(known, null, now))
			.orElseGet(() -> new CarrierView(null, null, true, null, null, null));
	}

	static CarrierView of(Connected connected, Instant now) {
		return of(connected.credentials(), connected.check(), now);
	}

	private static CarrierView of(CarrierCredentials known, @Nullable CarrierCheck check, Instant now) {
		Instant until = known.previousUntil();
		return new CarrierView(known.accountSid(), known.messagingServiceSid(), false, known.connectedAt(),
				(until != null && now.isBefore(until)) ? until : null, check);
	}

}
