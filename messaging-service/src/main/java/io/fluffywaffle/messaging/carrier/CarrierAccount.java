package io.fluffywaffle.messaging.carrier;

import org.jspecify.annotations.Nullable;

/**
 * A contract with the carrier and what opens it.
 *
 * @param messagingServiceSid the pool of senders that numbers belong to, if any
 */
public record CarrierAccount(String sid, String authToken, @Nullable String messagingServiceSid) {

	/** Without the token: accounts may turn up in logs. */
	@Override
	public String toString() {
		return "CarrierAccount[" + this.sid + "]";
	}

}
