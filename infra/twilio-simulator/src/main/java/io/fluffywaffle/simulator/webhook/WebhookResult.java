package io.fluffywaffle.simulator.webhook;

/** What became of a webhook call after its retries. */
public sealed interface WebhookResult permits WebhookAnswer, WebhookFailure {

	/** For the log. */
	String summary();

}
