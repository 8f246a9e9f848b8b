package io.fluffywaffle.simulator.message;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** How far a message has come, in Twilio's words. */
public enum Status {

	ACCEPTED, SCHEDULED, QUEUED, SENDING, SENT, DELIVERED, UNDELIVERED, FAILED, CANCELED, RECEIVED;

	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

	public boolean isFinal() {
		return switch (this) {
			case DELIVERED, UNDELIVERED, FAILED, CANCELED, RECEIVED -> true;
			case ACCEPTED, SCHEDULED, QUEUED, SENDING, SENT -> false;
		};
	}

}
