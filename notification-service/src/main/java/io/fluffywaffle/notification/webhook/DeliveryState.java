package io.fluffywaffle.notification.webhook;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a delivery is. */
public enum DeliveryState {

	/** Its turn comes, or comes again. */
	@JsonProperty("waiting")
	WAITING,
	/** The receiver has it. */
	@JsonProperty("delivered")
	DELIVERED,
	/** It was tried for as long as anything is, in vain. */
	@JsonProperty("failed")
	FAILED;

	/** Its name in requests and tables. */
	public String text() {
		return name().toLowerCase(Locale.ROOT);
	}

}
