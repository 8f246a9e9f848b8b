package io.fluffywaffle.messaging.carrier.twilio;

import java.time.Duration;

import com.twilio.exception.ApiException;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Twilio put the request aside unprocessed. */
final class TooManyRequestsException extends ApiException {

	private final transient @Nullable Duration retryAfter;

	TooManyRequestsException(@Nullable Duration retryAfter) {
		super("Too many requests", HttpStatus.SC_TOO_MANY_REQUESTS);
		this.retryAfter = retryAfter;
	}

	@Nullable Duration retryAfter() {
		return this.retryAfter;
	}

}
