package io.fluffywaffle.messaging.sending;

import java.net.URI;

import io.fluffywaffle.messaging.conversation.Message;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where the carrier tells what becomes of a text. The URL carries the message and the
 * attempt, so that a callback proves which claim reached the carrier.
 */
@Component
class StatusCallbacks {

	/**
	 * Twilio repeats a callback only when asked to, here: five times after any failure.
	 * @see <a href=
	 * "https://www.twilio.com/docs/usage/webhooks/webhooks-connection-overrides">connection
	 * overrides</a>
	 */
	private static final String REPEAT = "#rc=5&rp=all";

	private final String publicUrl;

	StatusCallbacks(@Value("${WAFFLE_PUBLIC_URL}") String publicUrl) {
		this.publicUrl = publicUrl;
	}

	URI urlFor(Message message) {
		return URI
			.create(this.publicUrl + "/webhooks/twilio/status/" + message.id() + "?a=" + message.attempt() + REPEAT);
	}

}
