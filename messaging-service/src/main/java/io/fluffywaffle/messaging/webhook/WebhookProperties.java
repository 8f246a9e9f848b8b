package io.fluffywaffle.messaging.webhook;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What webhooks are checked against.
 *
 * @param publicUrl where Twilio reaches the gateway, without a slash at the end
 * @param twilio the installation's contract with Twilio
 */
@ConfigurationProperties("waffle")
record WebhookProperties(String publicUrl, Twilio twilio) {

	record Twilio(String authToken) {

		@Override
		public String toString() {
			return "Twilio[authToken=***]";
		}

	}

}
