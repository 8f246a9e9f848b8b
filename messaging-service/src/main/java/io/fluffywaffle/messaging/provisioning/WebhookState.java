package io.fluffywaffle.messaging.provisioning;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where texts to a number go. */
public enum WebhookState {

	/** To this installation. */
	@JsonProperty("ours")
	OURS,
	/** To somebody else's software. */
	@JsonProperty("elsewhere")
	ELSEWHERE,
	/** Nowhere. */
	@JsonProperty("none")
	NONE

}
