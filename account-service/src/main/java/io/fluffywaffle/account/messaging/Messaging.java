package io.fluffywaffle.account.messaging;

import tools.jackson.databind.JsonNode;

/**
 * Asks messaging-service with the caller's token: what a person may not do there, nobody
 * does for them. Nothing is asked twice. Every method throws {@link MessagingRefusal}
 * when the answer is a no, and {@link MessagingUnavailable} when there is none that
 * counts.
 */
public interface Messaging {

	/** Reads something. */
	JsonNode get(String path, Object... variables);

	/** Has something done. */
	JsonNode post(Object body, String path, Object... variables);

	/** Has something taken away. */
	JsonNode delete(String path, Object... variables);

}
