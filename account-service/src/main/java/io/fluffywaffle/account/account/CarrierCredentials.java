package io.fluffywaffle.account.account;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How the carrier knows an account.
 *
 * @param sealedAuthToken base64; this service cannot open it
 * @param previousSealedAuthToken the one before, which may sign webhooks until
 * {@code previousUntil}
 */
@Embeddable
public record CarrierCredentials(@Column(name = "carrier_account_sid") String accountSid,
		@Column(name = "carrier_messaging_service_sid") @Nullable String messagingServiceSid,
		@Column(name = "carrier_sealed_auth_token") String sealedAuthToken,
		@Column(name = "carrier_previous_sealed_auth_token") @Nullable String previousSealedAuthToken,
		@Column(name = "carrier_previous_until") @Nullable Instant previousUntil,
		@Column(name = "carrier_connected_at") @Nullable Instant connectedAt) {

	/** How long a token that was replaced may still sign. */
	public static final Duration PREVIOUS_LASTS = Duration.ofHours(24);

	/** Credentials that follow no others. */
	public static CarrierCredentials of(String accountSid, @Nullable String messagingServiceSid, String sealedAuthToken,
			Instant now) {
		return new CarrierCredentials(accountSid, messagingServiceSid, sealedAuthToken, null, null, now);
	}

	/** These, after others: of the same Twilio account both tokens count for a time. */
	CarrierCredentials after(@Nullable CarrierCredentials before, Instant now) {
		if (before == null || !before.accountSid.equals(this.accountSid)) {
			return this;
		}
		return new CarrierCredentials(this.accountSid, this.messagingServiceSid, this.sealedAuthToken,
				before.sealedAuthToken, now.plus(PREVIOUS_LASTS), this.connectedAt);
	}

}
