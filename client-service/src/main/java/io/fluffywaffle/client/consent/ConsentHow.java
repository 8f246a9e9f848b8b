package io.fluffywaffle.client.consent;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The way in which a client said something. */
public enum ConsentHow {

	/** By a word in a text. */
	@JsonProperty("keyword")
	KEYWORD,

	/** On the public enrolment page. */
	@JsonProperty("form")
	FORM,

	/** Elsewhere, as the person who imported the client vouches. */
	@JsonProperty("import")
	IMPORT,

	/** To a member of the account, who wrote it down. */
	@JsonProperty("member")
	MEMBER,

	/** On the client's own page. */
	@JsonProperty("own-page")
	OWN_PAGE;

	/** Its name in tables and answers. */
	public String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static ConsentHow of(String text) {
		return valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
	}

}
