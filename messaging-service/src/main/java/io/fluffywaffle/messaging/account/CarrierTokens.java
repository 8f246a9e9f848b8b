package io.fluffywaffle.messaging.account;

import java.util.List;

/** Opens the carrier credentials that an account has of its own. */
@FunctionalInterface
public interface CarrierTokens {

	/**
	 * The account's own auth tokens, those that may sign its webhooks beside the
	 * installation's; empty when it has none or they cannot be opened.
	 */
	List<String> tokensFor(Account account);

}
