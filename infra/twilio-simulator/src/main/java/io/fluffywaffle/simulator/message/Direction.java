package io.fluffywaffle.simulator.message;

import com.fasterxml.jackson.annotation.JsonValue;

/** Who began a message. */
public enum Direction {

	INBOUND("inbound"), OUTBOUND_API("outbound-api"), OUTBOUND_REPLY("outbound-reply");

	private final String text;

	Direction(String text) {
		this.text = text;
	}

	@JsonValue
	public String text() {
		return this.text;
	}

}
