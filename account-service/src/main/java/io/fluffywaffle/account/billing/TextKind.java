package io.fluffywaffle.account.billing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is counted: an SMS by its segments, an MMS as one. */
public enum TextKind {

	@JsonProperty("sms")
	SMS,

	@JsonProperty("mms")
	MMS

}
