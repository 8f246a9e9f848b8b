package io.fluffywaffle.messaging.carrier;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the carrier is reached.
 *
 * @param accountSid the installation's contract, for accounts without one of their own
 * @param apiUrl stands in for the carrier's real address, without a slash at the end
 * @param sealingPrivateKeyset opens what account-service sealed: base64 of a Tink JSON
 * keyset
 * @param answerTimeout how long an answer may take; well inside a claim's lease
 * @param connections how many requests may be under way at once
 */
@ConfigurationProperties("waffle.twilio")
public record CarrierProperties(String accountSid, String authToken, @Nullable URI apiUrl, String sealingPrivateKeyset,
		@DefaultValue("3s") Duration connectTimeout, @DefaultValue("20s") Duration answerTimeout,
		@DefaultValue("64") int connections) {

	/** The longest that one request can take. */
	public Duration longestRequest() {
		return this.connectTimeout.plus(this.answerTimeout);
	}

}
