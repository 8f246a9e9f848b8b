package io.fluffywaffle.client.page;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whether a page is there for visitors. */
public enum PageState {

	/** Only members see it. */
	@JsonProperty("draft")
	DRAFT,

	/** Visitors become supporters between its dates. */
	@JsonProperty("open")
	OPEN,

	/** Visitors read it, and that it is over. */
	@JsonProperty("closed")
	CLOSED

}
