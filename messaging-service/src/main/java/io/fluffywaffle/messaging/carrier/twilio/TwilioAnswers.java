package io.fluffywaffle.messaging.carrier.twilio;

import java.util.Objects;
import java.util.function.Supplier;

import com.twilio.exception.ApiException;
import com.twilio.exception.TwilioException;
import io.fluffywaffle.messaging.carrier.CarrierRefusalException;
import io.fluffywaffle.messaging.carrier.CarrierUnreachableException;
import io.fluffywaffle.messaging.carrier.PurchaseUnclearException;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/** Tells a no of Twilio from silence. */
final class TwilioAnswers {

	private TwilioAnswers() {
	}

	/** For what may be asked again. */
	static <T> T of(Supplier<T> request) {
		try {
			return request.get();
		}
		catch (TwilioException ex) {
			throw refusal(ex, new CarrierUnreachableException(ex));
		}
	}

	/** For what must not be. */
	static <T> T ofPurchase(Supplier<T> request) {
		try {
			return request.get();
		}
		catch (NotSentException ex) {
			throw new CarrierUnreachableException(ex);
		}
		catch (TwilioException ex) {
			boolean answered = ex instanceof ApiException answer && answer.getStatusCode() != null;
			throw refusal(ex, new PurchaseUnclearException(answered, ex));
		}
	}

	private static RuntimeException refusal(TwilioException ex, RuntimeException otherwise) {
		if (ex instanceof TooManyRequestsException) {
			return new CarrierRefusalException(HttpStatus.SC_TOO_MANY_REQUESTS, 20429, "Too Many Requests", null);
		}
		if (ex instanceof ApiException answer && answer.getCode() != null && isNo(answer.getStatusCode())) {
			return new CarrierRefusalException(Objects.requireNonNull(answer.getStatusCode()), answer.getCode(),
					Objects.requireNonNullElse(answer.getMessage(), "No reason given"), answer.getMoreInfo());
		}
		return otherwise;
	}

	private static boolean isNo(@Nullable Integer status) {
		return status != null && status >= HttpStatus.SC_BAD_REQUEST && status < HttpStatus.SC_INTERNAL_SERVER_ERROR
				&& status != HttpStatus.SC_REQUEST_TIMEOUT;
	}

}
