package io.fluffywaffle.notification.webhook;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How a webhook is. */
public enum WebhookState {

	/** Is told everything, and took what it was told last. */
	@JsonProperty("active")
	ACTIVE,
	/** Is told nothing. */
	@JsonProperty("paused")
	PAUSED,
	/** Is told everything and did not take what it was told last. */
	@JsonProperty("failing")
	FAILING

}
