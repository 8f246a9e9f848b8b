package io.fluffywaffle.client.field;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the values of a field look like. */
public enum FieldType {

	/** One line. */
	@JsonProperty("text")
	TEXT,

	/** A number in decimal notation. */
	@JsonProperty("number")
	NUMBER,

	/** A day, {@code 2026-11-21}. */
	@JsonProperty("date")
	DATE,

	/** One of the field's choices. */
	@JsonProperty("choice")
	CHOICE,

	/** {@code yes} or {@code no}. */
	@JsonProperty("yes-no")
	YES_NO

}
