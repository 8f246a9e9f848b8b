package io.fluffywaffle.messaging.conversation;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Where a message is in its life; the arrows between the states of an outbound one are
 * {@link #mayBecome}.
 */
public enum DeliveryStatus {

	/** An inbound text. */
	RECEIVED,
	/** Waits for its time, or for its broadcast to go on. */
	SCHEDULED,
	/** Waits for a dispatcher. */
	READY,
	/** Claimed: the one request of this attempt may be under way. */
	DISPATCHING,
	/** Twilio has it. */
	ACCEPTED,
	/** The network has it. */
	SENT,
	/** The handset has it. */
	DELIVERED,
	/** The network could not deliver it. */
	UNDELIVERED,
	/** Twilio could not send it. */
	FAILED,
	/** Twilio refused the request. */
	REFUSED,
	/** Nobody knows whether Twilio took it. */
	UNKNOWN,
	/** It could not be found out: a person decides. */
	REVIEW,
	/** Taken back before it was due. */
	CANCELLED,
	/** Not sent: the person texted STOP or is blocked. */
	SUPPRESSED,
	/** Not sent: its time was over. */
	EXPIRED;

	private static final Set<DeliveryStatus> TWILIO_HAS_IT = EnumSet.of(ACCEPTED, SENT, DELIVERED, UNDELIVERED, FAILED);

	/** Whether a message may go from this state to the other. */
	public boolean mayBecome(DeliveryStatus next) {
		return switch (this) {
			// handed over before and believed lost, but a report says that Twilio has it
			case SCHEDULED ->
				EnumSet.of(READY, CANCELLED, SUPPRESSED, EXPIRED).contains(next) || TWILIO_HAS_IT.contains(next);
			case READY -> EnumSet.of(SCHEDULED, DISPATCHING, CANCELLED, SUPPRESSED, EXPIRED).contains(next)
					|| TWILIO_HAS_IT.contains(next);
			case DISPATCHING -> next == READY || next == REFUSED || next == UNKNOWN || TWILIO_HAS_IT.contains(next);
			case UNKNOWN -> next == REVIEW || next == EXPIRED || TWILIO_HAS_IT.contains(next);
			case REVIEW -> next == CANCELLED || TWILIO_HAS_IT.contains(next);
			case ACCEPTED -> EnumSet.of(SENT, DELIVERED, UNDELIVERED, FAILED, CANCELLED).contains(next);
			case SENT -> EnumSet.of(DELIVERED, UNDELIVERED, FAILED).contains(next);
			case RECEIVED, DELIVERED, UNDELIVERED, FAILED, REFUSED, CANCELLED, SUPPRESSED, EXPIRED -> false;
		};
	}

	/** Whether a person may decide to send the text again, as a new message. */
	public boolean mayBeSentAgain() {
		return EnumSet.of(UNDELIVERED, FAILED, REFUSED, REVIEW, EXPIRED, CANCELLED).contains(this);
	}

	/** The name in JSON, in events and in the database. */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The state of a {@link #text() name}. */
	public static DeliveryStatus of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

}
