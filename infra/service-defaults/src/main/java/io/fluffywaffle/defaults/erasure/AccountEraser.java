package io.fluffywaffle.defaults.erasure;

import java.util.UUID;

/**
 * What a service brings, once or for each feature, that keeps something of accounts: it
 * hears {@code account.erasure.v1} and confirms on {@code erasure.<service>.v1} by
 * itself.
 */
public interface AccountEraser {

	/**
	 * Erases everything that belongs to the account, in transactions of its own; nothing
	 * is left when it returns. It is called again for the same account, also after it
	 * failed half-way.
	 */
	void erase(UUID accountId);

}
