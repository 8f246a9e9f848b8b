package io.fluffywaffle.messaging.carrier;

import java.time.Duration;

import io.fluffywaffle.messaging.conversation.DeliveryStatus;
import org.jspecify.annotations.Nullable;

/** What one request to send came to. */
public sealed interface CarrierAnswer {

	/**
	 * The carrier has the text.
	 *
	 * @param status how far it is already
	 * @param segments as the carrier counts them, 0 when it does not say yet
	 */
	record Accepted(String sid, DeliveryStatus status, int segments) implements CarrierAnswer {
	}

	/**
	 * The carrier certainly does not have the text and it may be handed over again.
	 *
	 * @param retryAfter how long the carrier wants to be left alone, if it said so
	 * @param answered whether the carrier was reached at all
	 */
	record NotSent(String reason, @Nullable Duration retryAfter, boolean answered) implements CarrierAnswer {
	}

	/**
	 * The carrier did not let the account's credentials in, and so never saw the text.
	 */
	record Barred(String reason) implements CarrierAnswer {
	}

	/** The carrier has looked at the text and will not take it. */
	record Refused(int errorCode, String reason) implements CarrierAnswer {
	}

	/** Nobody can tell whether the carrier has the text. */
	record Unclear(String reason) implements CarrierAnswer {
	}

}
