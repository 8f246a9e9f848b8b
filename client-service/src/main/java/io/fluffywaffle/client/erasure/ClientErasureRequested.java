package io.fluffywaffle.client.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The fact: nothing is to be left of these people.
 *
 * @param erasureId the same when it is told again
 * @param phones all that belong to them, E.164
 * @param at when it was first asked for: what they do from then on is not meant
 */
public record ClientErasureRequested(UUID erasureId, UUID accountId, List<UUID> clientIds, List<String> phones,
		Instant at) {

	/** Where it is told; the key is the account's id. */
	public static final String TOPIC = "client.erasure.v1";

	static final String TYPE = "ClientErasureRequested";

}
