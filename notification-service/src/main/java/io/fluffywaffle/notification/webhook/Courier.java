package io.fluffywaffle.notification.webhook;

import io.fluffywaffle.notification.outgoing.Answer;

/** Brings deliveries to receivers. */
public interface Courier {

	/** Attempts once. Does not throw: what goes wrong is an answer. */
	Answer deliver(Claim claim);

}
