package io.fluffywaffle.messaging.provisioning;

import java.net.URI;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where texts have to go so that this installation hears of them. */
@Component
class InboundUrl {

	/**
	 * Twilio repeats a webhook only when asked to, here: five times after any failure.
	 * @see <a href=
	 * "https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides">connection
	 * overrides</a>
	 */
	private static final String REPEAT = "#rc=5&rp=all";

	/** What Twilio sets for numbers that were bought in its console. */
	private static final String TWILIOS_EXAMPLE = "https://demo.twilio.com/";

	private final String address;

	InboundUrl(@Value("${waffle.public-url}") String publicUrl) {
		this.address = publicUrl + "/webhooks/twilio/sms";
	}

	URI url() {
		return URI.create(this.address + REPEAT);
	}

	WebhookState stateOf(@Nullable String webhook) {
		if (webhook == null || webhook.startsWith(TWILIOS_EXAMPLE)) {
			return WebhookState.NONE;
		}
		return webhook.split("#", 2)[0].equals(this.address) ? WebhookState.OURS : WebhookState.ELSEWHERE;
	}

}
