package io.fluffywaffle.identity.invitation;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the newest mail of an invitation got. */
public enum MailState {

	/** Not handed over yet. */
	@JsonProperty("waiting")
	WAITING,

	/** The mail server has it. */
	@JsonProperty("sent")
	SENT,

	/** The mail server does not take it; it is tried again until the invitation ends. */
	@JsonProperty("failing")
	FAILING

}
