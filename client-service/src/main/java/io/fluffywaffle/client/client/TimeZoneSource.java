package io.fluffywaffle.client.client;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who says in which time zone a client lives. */
public enum TimeZoneSource {

	/** A member of the account. */
	@JsonProperty("member")
	MEMBER,

	/** The client, when enrolling or later. */
	@JsonProperty("client")
	CLIENT,

	/** The phone number. */
	@JsonProperty("phone")
	PHONE,

	/** A file. */
	@JsonProperty("import")
	IMPORT;

	/** Its name in tables. */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

}
