package io.fluffywaffle.client.group;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How clients come into a group. */
public enum GroupKind {

	/** Somebody puts them there. */
	@JsonProperty("named")
	NAMED,

	/** Its rules take them in, as long as they hold. */
	@JsonProperty("smart")
	SMART

}
