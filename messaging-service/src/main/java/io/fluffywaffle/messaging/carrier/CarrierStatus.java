package io.fluffywaffle.messaging.carrier;

import java.util.Optional;

import io.fluffywaffle.messaging.conversation.DeliveryStatus;

/** Translates the carrier's words for how far a text is. */
public final class CarrierStatus {

	private CarrierStatus() {
	}

	/** What the word means to us; empty for words that mean nothing here or are new. */
	public static Optional<DeliveryStatus> meaning(String word) {
		return Optional.ofNullable(switch (word) {
			case "accepted", "scheduled", "queued", "sending" -> DeliveryStatus.ACCEPTED;
			case "sent" -> DeliveryStatus.SENT;
			case "delivered", "read" -> DeliveryStatus.DELIVERED;
			case "undelivered" -> DeliveryStatus.UNDELIVERED;
			case "failed" -> DeliveryStatus.FAILED;
			case "canceled" -> DeliveryStatus.CANCELLED;
			default -> null;
		});
	}

}
