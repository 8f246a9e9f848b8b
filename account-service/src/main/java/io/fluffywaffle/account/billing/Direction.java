package io.fluffywaffle.account.billing;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Which way a text goes, seen from the company. */
public enum Direction {

	@JsonProperty("out")
	OUT,

	@JsonProperty("in")
	IN

}
