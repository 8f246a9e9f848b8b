package io.fluffywaffle.client.erasure;

import java.util.UUID;

/** Something else that others know of an account and have to forget with it. */
public interface Tombstones {

	/**
	 * Has them forget it, in the transaction of the caller, before the tables are empty.
	 */
	void tellAllGone(UUID accountId);

}
