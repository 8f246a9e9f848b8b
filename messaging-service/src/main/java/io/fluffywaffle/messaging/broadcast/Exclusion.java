package io.fluffywaffle.messaging.broadcast;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** Why somebody of the audience gets no text. */
public enum Exclusion {

	/** They never agreed to be texted. */
	NO_CONSENT,
	/** They took that back. */
	WITHDRAWN,
	/** They texted STOP. */
	OPTED_OUT,
	/** The account does not want to text them. */
	BLOCKED,
	/** They want none for now. */
	PAUSED;

	/** The name in JSON. */
	@JsonValue
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
