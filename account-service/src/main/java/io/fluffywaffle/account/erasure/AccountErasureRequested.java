package io.fluffywaffle.account.erasure;

import java.time.Instant;
import java.util.UUID;

/**
 * The fact: everything that belongs to the account is to be erased.
 *
 * @param at when it was first asked for
 */
public record AccountErasureRequested(UUID accountId, Instant at) {

	/** Where it is told; the key is the account's id. */
	public static final String TOPIC = "account.erasure.v1";

	static final String TYPE = "AccountErasureRequested";

}
