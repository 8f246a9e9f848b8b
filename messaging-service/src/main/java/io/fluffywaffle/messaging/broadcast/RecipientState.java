package io.fluffywaffle.messaging.broadcast;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonValue;
import io.fluffywaffle.messaging.conversation.DeliveryStatus;

/** What became of a broadcast's text to one person. */
public enum RecipientState {

	WAITING(DeliveryStatus.SCHEDULED, DeliveryStatus.READY, DeliveryStatus.DISPATCHING),
	SENT(DeliveryStatus.ACCEPTED, DeliveryStatus.SENT), DELIVERED(DeliveryStatus.DELIVERED),
	FAILED(DeliveryStatus.UNDELIVERED, DeliveryStatus.FAILED, DeliveryStatus.REFUSED, DeliveryStatus.EXPIRED),
	SUPPRESSED(DeliveryStatus.SUPPRESSED), REVIEW(DeliveryStatus.UNKNOWN, DeliveryStatus.REVIEW),
	CANCELLED(DeliveryStatus.CANCELLED);

	private final Set<DeliveryStatus> statuses;

	RecipientState(DeliveryStatus first, DeliveryStatus... others) {
		this.statuses = EnumSet.of(first, others);
	}

	/** The name in JSON. */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The states of a message that mean this. */
	String[] statuses() {
		return this.statuses.stream().map(DeliveryStatus::text).toArray(String[]::new);
	}

	/** What the state of the message means. */
	static RecipientState of(DeliveryStatus status) {
		for (RecipientState state : values()) {
			if (state.statuses.contains(status)) {
				return state;
			}
		}
		throw new IllegalArgumentException("No text of ours is " + status);
	}

	/** The state of a {@link #text() name}. */
	static RecipientState of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

}
