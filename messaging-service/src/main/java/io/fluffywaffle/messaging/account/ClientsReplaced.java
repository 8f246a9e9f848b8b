package io.fluffywaffle.messaging.account;

import java.util.List;

import io.fluffywaffle.messaging.account.RecipientLock.Recipient;

/**
 * Something newer may be known of clients; published in the transaction that took it
 * over, which holds their locks.
 */
public record ClientsReplaced(List<Recipient> clients) {
}
