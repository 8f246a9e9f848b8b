package io.fluffywaffle.client.text;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Why a text is sent. */
public enum TextPurpose {

	/** Holds a code for which a person waits. */
	@JsonProperty("code")
	CODE,

	/** Confirms what a person did. */
	@JsonProperty("confirmation")
	CONFIRMATION,

	/** Holds a link for one person alone. */
	@JsonProperty("link")
	LINK

}
