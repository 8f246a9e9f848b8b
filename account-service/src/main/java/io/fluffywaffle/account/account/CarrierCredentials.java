package io.fluffywaffle.account.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How the carrier knows an account.
 *
 * @param sealedAuthToken base64; this service cannot open it
 */
@Embeddable
public record CarrierCredentials(@Column(name = "carrier_account_sid") String accountSid,
		@Column(name = "carrier_messaging_service_sid") @Nullable String messagingServiceSid,
		@Column(name = "carrier_sealed_auth_token") String sealedAuthToken) {
}
