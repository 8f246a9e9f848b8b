package io.fluffywaffle.client.page;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far somebody is with a page. */
public enum SupporterState {

	/** They have not shown yet that the phone is theirs: nobody can text them. */
	@JsonProperty("waiting")
	WAITING("waiting"),

	/** They support it. */
	@JsonProperty("in")
	IN("in"),

	/** They want no texts any more, or are blocked. */
	@JsonProperty("left")
	LEFT("left");

	private final String text;

	SupporterState(String text) {
		this.text = text;
	}

	/** As programs call it. */
	public String text() {
		return this.text;
	}

}
