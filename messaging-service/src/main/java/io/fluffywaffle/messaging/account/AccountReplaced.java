package io.fluffywaffle.messaging.account;

import java.util.UUID;

/**
 * Something newer is known of an account; published in the transaction that made it so.
 */
public record AccountReplaced(UUID accountId) {
}
