package io.fluffywaffle.messaging.broadcast;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a broadcast is in its life. */
public enum BroadcastState {

	/** Its recipients are being written down; nobody has confirmed it yet. */
	PREPARING,
	/** Waits for its time. */
	SCHEDULED,
	/** Its texts leave. */
	SENDING,
	/** Nothing of it leaves until somebody lets it go on. */
	PAUSED,
	/** Ended by somebody; what waited was taken back. */
	STOPPED,
	/** Every text of it has left, or cannot. */
	DONE;

	/** The name in JSON and in the database. */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether nothing of it will leave any more. */
	boolean isOver() {
		return this == STOPPED || this == DONE;
	}

	/** The state of a {@link #text() name}. */
	static BroadcastState of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

}
