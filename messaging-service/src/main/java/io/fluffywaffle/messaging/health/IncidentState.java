package io.fluffywaffle.messaging.health;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where an incident is in its life. */
enum IncidentState {

	/** It has begun. */
	RAISED,
	/** It is over. */
	CLEARED;

	/** The name in JSON. */
	@JsonValue
	String text() {
		return name().toLowerCase(Locale.ROOT);
	}

}
