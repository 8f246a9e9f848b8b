package io.fluffywaffle.client.field;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether people are asked for a field when they enrol. */
public enum OnForm {

	/** Only members see it. */
	@JsonProperty("no")
	NO,

	/** They may leave it out. */
	@JsonProperty("optional")
	OPTIONAL,

	/** They have to fill it in. */
	@JsonProperty("required")
	REQUIRED

}
