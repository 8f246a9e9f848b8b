package io.fluffywaffle.identity.user;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What may become of a user. */
public enum Status {

	/** Signs in. */
	@JsonProperty("active")
	ACTIVE,

	/** Stays as they are but does not get in. */
	@JsonProperty("disabled")
	DISABLED,

	/** Gone for good; only the id stays known. */
	@JsonProperty("deleted")
	DELETED;

	/** The status that has this name in requests. */
	public static Status of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT));
	}

}
