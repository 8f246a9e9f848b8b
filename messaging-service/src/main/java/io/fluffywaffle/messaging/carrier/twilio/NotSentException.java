package io.fluffywaffle.messaging.carrier.twilio;

import com.twilio.exception.ApiConnectionException;

/** No byte of the request left this machine. */
final class NotSentException extends ApiConnectionException {

	NotSentException(Throwable cause) {
		super("Not sent: " + cause.getMessage(), cause);
	}

}
